import { expect, test } from 'vitest';
import { firefoxFrames } from './firefox-frames.ts';

test("writes Firefox's frames as V8 does", () => {
  const stack = [
    'dive@file:///var/task/index.mjs:2:9',
    'async*handler@file:///var/task/index.mjs:7:3',
    'handler/<@file:///var/task/index.mjs:4:1',
    'outer/inner@/var/task/index.js:1:1',
    'promise callback*later@/var/task/index.js:3:1',
    '@file:///var/task/index.mjs:5:1',
    'async*@file:///var/task/index.mjs:6:1',
    '[native code]',
    '',
  ].join('\n');
  expect(firefoxFrames(stack)).toEqual([
    '    at dive (file:///var/task/index.mjs:2:9)',
    '    at async handler (file:///var/task/index.mjs:7:3)',
    '    at file:///var/task/index.mjs:4:1',
    '    at inner (/var/task/index.js:1:1)',
    '    at later (/var/task/index.js:3:1)',
    '    at file:///var/task/index.mjs:5:1',
    '    at async file:///var/task/index.mjs:6:1',
  ]);
});
