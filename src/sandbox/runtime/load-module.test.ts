import { describe, expect, test } from 'vitest';
import { compileModule } from '../compile/compile-module.ts';
import type { Notice } from '../protocol.ts';
import { loadModule } from './load-module.ts';

async function load(
  code: string,
): Promise<{ exports: Record<string, unknown>; notices: Notice[] }> {
  const notices: Notice[] = [];
  const module = await compileModule({ code, language: 'javascript' });
  const exports = await loadModule(module, (notice) => notices.push(notice));
  return { exports: exports as Record<string, unknown>, notices };
}

// ES modules load from blobs, which Node does not do: the browser tests run them.
describe('loadModule', () => {
  test('gives CommonJS what Node gives it', async () => {
    const { exports } = await load(
      'exports.names = [__filename, __dirname, typeof require, module.exports === exports, this === exports, require.main === module];',
    );
    expect(exports['names']).toEqual([
      '/var/task/index.js',
      '/var/task',
      'function',
      true,
      true,
      false,
    ]);
  });

  test('takes module.exports where it is replaced', async () => {
    const { exports } = await load('module.exports = { a: 1 };');
    expect(exports).toEqual({ a: 1 });
  });

  test('runs CommonJS in sloppy mode unless it says otherwise', async () => {
    const { exports } = await load(
      'exports.self = (function () { return this === globalThis; })();',
    );
    expect(exports['self']).toBe(true);
    const strict = await load("'use strict'; exports.self = (function () { return this; })();");
    expect(strict.exports['self']).toBeUndefined();
  });

  test("fails a require with Node's error, and says what is possible", async () => {
    const { exports, notices } = await load(
      "try { require('left-pad') } catch (error) { exports.error = error }",
    );
    expect(exports['error']).toMatchObject({
      code: 'MODULE_NOT_FOUND',
      message: "Cannot find module 'left-pad'\nRequire stack:\n- /var/task/index.js",
    });
    expect(notices).toMatchInlineSnapshot(`
      [
        {
          "code": "module-unavailable",
          "text": "\`left-pad\` is not in the playground, which runs the handler alone, without packages or other files. What works: the language itself and the globals that Lambda and browsers share, such as \`URL\`, \`atob\`, \`TextDecoder\` and \`structuredClone\`; and \`import type\` of anything.",
        },
      ]
    `);
  });

  test('fails a static import before anything runs', async () => {
    await expect(load("import 'node:fs'; throw new Error('ran');")).rejects.toThrow(
      "Cannot find package 'node:fs' imported from /var/task/index.mjs",
    );
  });

  test('fails a dynamic import by a rejection', async () => {
    const { exports, notices } = await load("exports.imported = import('node:fs').catch(String);");
    expect(await exports['imported']).toBe(
      "Error: Cannot find package 'node:fs' imported from /var/task/index.mjs",
    );
    expect(notices[0]?.text).toMatchInlineSnapshot(
      `"\`node:fs\` is there in Lambda, but not yet in the playground. What works: the language itself and the globals that Lambda and browsers share, such as \`URL\`, \`atob\`, \`TextDecoder\` and \`structuredClone\`; and \`import type\` of anything."`,
    );
  });
});
