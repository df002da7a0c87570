import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sandboxFrame, sandboxWorker } from './sandbox-bundle.ts';

test('the frame allows its one script by hash, blobs, and no connection', async () => {
  const html = await sandboxFrame();
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)];
  expect(scripts).toHaveLength(1);
  const hash = createHash('sha256')
    .update(scripts[0]?.[1] ?? '')
    .digest('base64');
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
  expect(policy).toBe(
    `default-src 'none'; script-src 'sha256-${hash}' 'unsafe-eval' blob:; worker-src blob:; connect-src 'none'; base-uri 'none'; form-action 'none'`,
  );
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script>'));
});

test('the worker is one strict classic script that bears the name of the runtime', async () => {
  const text = await sandboxWorker();
  expect(text).toMatch(/^"use strict";/);
  expect(text).toMatch(/\n\/\/# sourceURL=file:\/\/\/var\/runtime\/index\.mjs\n$/);
  expect(text).not.toMatch(/^(?:import|export)\b/m);
  expect(brotliCompressSync(text).length).toBeLessThan(150_000);
});
