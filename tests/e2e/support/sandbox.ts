import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { singleFile } from '../../../src/playground/run/single-file.ts';
import type { FunctionSpec, RunResult } from '../../../src/sandbox/protocol.ts';
import { expect } from './test.ts';

/** A page of the site's origin under the site's policy, with nothing on it but a sandbox host. */
export interface SandboxPage {
  run: (code: string, options?: RunOptions) => Promise<RunResult>;
  /** The longest time in which the page answered nothing, in milliseconds, since it was opened. */
  longestGap: () => Promise<number>;
  /** Waits until a handler runs. */
  running: () => Promise<void>;
}

export interface RunOptions {
  language?: 'javascript' | 'typescript';
  event?: string;
  timeoutMs?: number;
  /** Instead of a function of one file. */
  function?: FunctionSpec;
}

const policy =
  "default-src 'self'; script-src 'self'; worker-src 'self'; frame-src 'self'; connect-src 'self'";
let hostModule: Promise<string> | undefined;

/** Opens the page; the host is the built site's code and finds the built frame and worker. */
export async function openSandbox(page: Page): Promise<SandboxPage> {
  hostModule ??= bundleHost();
  await page.route('**/sandbox-test', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Sandbox</title><body>`,
    }),
  );
  await page.goto('sandbox-test');
  await page.evaluate(`${await hostModule}
    globalThis.sandboxHostModule = sandboxHostModule;
    globalThis.host = sandboxHostModule.createSandboxHost({
      frameUrl: 'sandbox.html', workerUrl: 'sandbox/worker.js', document,
      onState: (state) => { globalThis.sandboxState = state; },
    });
    globalThis.longestGap = 0;
    globalThis.lastBeat = performance.now();
    setInterval(() => {
      const now = performance.now();
      longestGap = Math.max(longestGap, now - lastBeat);
      lastBeat = now;
    }, 20);
    0`);
  return {
    run: (code, { language = 'javascript', ...rest } = {}) =>
      page.evaluate<RunResult>(
        `host.run(${JSON.stringify({ event: '{}', function: singleFile(code, language), ...rest })})`,
      ),
    longestGap: () => page.evaluate<number>('longestGap'),
    running: async () => {
      await expect.poll(() => page.evaluate('sandboxState')).toBe('running');
    },
  };
}

async function bundleHost(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/playground/sandbox-host.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'sandboxHostModule',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
