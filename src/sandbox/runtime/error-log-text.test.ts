import { describe, expect, test } from 'vitest';
import { errorLogText } from './error-log-text.ts';

const failing = (members: object = {}): Error =>
  Object.assign(
    new Error('m'),
    { stack: 'Error: m\n    at h (file:///var/task/index.mjs:2:9)' },
    members,
  );

describe('errorLogText', () => {
  test('writes an error with its own members, the code before them, the stack last', () => {
    const error = failing({ extra: { a: 1 }, code: 7 });
    expect(errorLogText('Invoke Error', error)).toMatchInlineSnapshot(
      `"Invoke Error 	{"errorType":"Error","errorMessage":"m","code":7,"extra":{"a":1},"stack":["Error: m","    at h (file:///var/task/index.mjs:2:9)"]}"`,
    );
  });

  test('writes a thrown value as the error that the runtime makes of it', () => {
    expect(errorLogText('Init Error', 'str')).toMatchInlineSnapshot(
      `"Init Error 	{"errorType":"Error","errorMessage":"str","stack":["Error: str"]}"`,
    );
  });

  test('leaves out the members of an error that cannot be JSON', () => {
    expect(errorLogText('Invoke Error', failing({ n: 1n }))).toMatchInlineSnapshot(
      `"Invoke Error 	{"errorType":"Error","errorMessage":"m","trace":["Error: m","    at h (file:///var/task/index.mjs:2:9)"]}"`,
    );
    const circular = failing();
    Object.assign(circular, { self: circular });
    expect(errorLogText('Invoke Error', circular)).toContain('"trace":[');
  });

  test('throws for what has no string form', () => {
    expect(() => errorLogText('Invoke Error', Object.create(null))).toThrow(TypeError);
  });
});
