import { describe, expect, test } from 'vitest';
import { sourcePlaces } from '../load/source-places.ts';
import { blobNames } from '../load/blob-names.ts';
import { cleanStack } from './clean-stack.ts';

describe('cleanStack', () => {
  test('drops the frames of the runtime and keeps those of the function', () => {
    const stack = [
      'Error: no',
      '    at JSON.parse (<anonymous>)',
      '    at BufferedInvokeProcessor.handler (file:///var/task/index.mjs:2:9)',
      '    at a.processInvoke (file:///var/runtime/index.mjs:1:34567)',
      '    at async b (blob:null/8f1b2c:1:99)',
    ].join('\n');
    expect(cleanStack(stack, () => 'Error: no').split('\n')).toEqual([
      'Error: no',
      '    at JSON.parse (<anonymous>)',
      '    at BufferedInvokeProcessor.handler (file:///var/task/index.mjs:2:9)',
    ]);
  });

  test('drops a built-in function that the runtime called, and the name of a module that ran', () => {
    const stack = [
      'Error: no',
      '    at Array.map (<anonymous>)',
      '    at eval (file:///var/task/index.mjs:2:9)',
      '    at Generator.next (<anonymous>)',
      '    at a (file:///var/runtime/index.mjs:1:34567)',
    ].join('\n');
    expect(cleanStack(stack, () => 'Error: no').split('\n')).toEqual([
      'Error: no',
      '    at Array.map (<anonymous>)',
      '    at file:///var/task/index.mjs:2:9',
    ]);
  });

  test('drops the getters by which the runtime reads what a file exports', () => {
    sourcePlaces.set('/var/task/g.mjs', {
      inSource: (position) => position,
      isAdded: ({ column }) => column < 10,
    });
    const frame = (column: number): string => `    at get a (file:///var/task/g.mjs:1:${column})`;
    expect(cleanStack(`Error\n${frame(5)}\n${frame(12)}`, () => 'Error')).toBe(
      `Error\n${frame(12)}`,
    );
  });

  test('is not misled by an address in a message without frames', () => {
    const stack = "Error [CODE]: Cannot find package '@scope/absent'";
    expect(cleanStack(stack, () => 'Error: no')).toBe(stack);
  });

  test('keeps every line of a message, even one that names the runtime', () => {
    const stack = 'Error: l1\nsee /var/runtime/index.mjs\n    at f (/var/task/index.js:2:3)';
    expect(cleanStack(stack, () => '')).toBe(stack);
  });

  test("writes Firefox's frames as V8 does, below the header that Firefox leaves out", () => {
    const stack = [
      'handler@file:///var/task/index.mjs:2:9',
      'async*processInvoke@file:///var/runtime/index.mjs:1:34567',
      '@file:///var/task/index.mjs:5:1',
      '',
    ].join('\n');
    expect(cleanStack(stack, () => 'TypeError: no').split('\n')).toEqual([
      'TypeError: no',
      '    at handler (file:///var/task/index.mjs:2:9)',
      '    at file:///var/task/index.mjs:5:1',
    ]);
  });

  test('gives the places of the source, not those of what the runtime made of it', () => {
    sourcePlaces.set('/var/task/a.js', {
      inSource: ({ line, column }) => ({
        line,
        column: line === 1 ? column - 7 : column,
      }),
      isAdded: () => false,
    });
    const frames =
      'Error\n    at f (/var/task/a.js:1:17)\n    at g (/var/task/a.js:11:17)\n    at /var/task/b.js:1:17';
    expect(cleanStack(frames, () => 'Error')).toBe(frames.replace('a.js:1:17', 'a.js:1:10'));
  });

  test("names a CommonJS module's own frame as Node does", () => {
    const stack =
      'Error\n    at Object.eval (/var/task/index.js:2:1)\n    at eval (/var/task/index.js:3:1)';
    expect(cleanStack(stack, () => 'Error').split('\n')[1]).toBe(
      '    at Object.<anonymous> (/var/task/index.js:2:1)',
    );
  });

  test('names the file in which an eval was made', () => {
    const url = 'blob:null/0a1b2c-3d';
    blobNames.set(url, 'file:///var/task/index.mjs');
    const stack = `Error\n    at eval (eval at handler (${url}:2:1), <anonymous>:1:7)`;
    expect(cleanStack(stack, () => 'Error').split('\n')[1]).toBe(
      '    at eval (eval at handler (file:///var/task/index.mjs:2:1), <anonymous>:1:7)',
    );
  });

  test('ends a stack that would fill the page', () => {
    const stack = `Error: ${'x'.repeat(5_000)}\n${'    at f (file:///var/task/index.mjs:1:1)\n'.repeat(1_000)}`;
    const lines = cleanStack(stack, () => 'Error').split('\n');
    expect(lines).toHaveLength(200);
    expect(lines[0]).toHaveLength(5_007);
  });
});
