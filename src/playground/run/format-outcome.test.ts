import { describe, expect, test } from 'vitest';
import { formatOutcome } from './format-outcome.ts';

const response = (body: string) => formatOutcome({ kind: 'response', body }).text;

describe('formatOutcome', () => {
  test('indents a response', () => {
    expect(response('{"a":[1,2]}')).toBe('{\n  "a": [\n    1,\n    2\n  ]\n}');
    expect(response('null')).toBe('null');
  });

  test('leaves a streamed body as it is, and counts the bytes of one that is no text', () => {
    const stream = { contentType: 'application/octet-stream' };
    const streamed = (more: object) =>
      formatOutcome({ kind: 'response', body: '{"a":1}', stream: { ...stream, ...more } }).text;
    expect(streamed({})).toBe('{"a":1}');
    for (const bytes of [0, 1, 2, 3, 1000])
      expect(streamed({ base64: Buffer.alloc(bytes).toString('base64') })).toBe(
        `${bytes} bytes, binary`,
      );
  });

  test('shows a body that is no JSON as it came', () => {
    expect(response('')).toBe('');
    expect(response('chunk one\nchunk two')).toBe('chunk one\nchunk two');
  });

  test('shows members that are named like those of a prototype', () => {
    expect(response('{"__proto__":{"a":1},"constructor":2}')).toBe(
      '{\n  "__proto__": {\n    "a": 1\n  },\n  "constructor": 2\n}',
    );
  });

  test('leaves an empty trace out', () => {
    const error = { errorType: 'Sandbox.Timedout', errorMessage: 'late', trace: [] };
    expect(formatOutcome({ kind: 'timeout', ...error }).text).toBe(
      '{\n  "errorType": "Sandbox.Timedout",\n  "errorMessage": "late"\n}',
    );
  });

  test('cuts what is too long', () => {
    const outcome = { kind: 'response', body: 'x'.repeat(200_001) } as const;
    expect(formatOutcome(outcome)).toEqual({ text: 'x'.repeat(200_000), cut: true });
  });
});
