import { describe, expect, test } from 'vitest';
import { readSharedState } from './shared-state.ts';

const read = (json: string) => readSharedState(JSON.parse(json));

describe('readSharedState', () => {
  test('keeps what it knows and leaves out the rest', () => {
    expect(
      read(
        '{"eventType":"sqs/messages","event":"{}","schema":"https://x","options":{"timeout":4,"csp":["*"],"Csp":"*"}}',
      ),
    ).toEqual({ eventType: 'sqs/messages', event: '{}', options: { timeout: 4 } });
  });

  test.each([
    ['another type of event', '{"eventType":"sqs/messages","event":{}}'],
    ['another type of handler', '{"eventType":"sqs/messages","handler":["x"]}'],
    ['an unknown language', '{"eventType":"sqs/messages","language":"python"}'],
    ['options that are a list', '{"eventType":"sqs/messages","options":[]}'],
    ['a timeout that is text', '{"eventType":"sqs/messages","options":{"timeout":"3"}}'],
    ['a runtime that is a number', '{"eventType":"sqs/messages","options":{"runtime":24}}'],
    ['variables that are a list', '{"eventType":"sqs/messages","options":{"environment":["A=1"]}}'],
    [
      'a variable that is a number',
      '{"eventType":"sqs/messages","options":{"environment":{"A1":1}}}',
    ],
    ['files by name', '{"eventType":"sqs/messages","options":{"files":{"a.mjs":""}}}'],
    ['a file without code', '{"eventType":"sqs/messages","options":{"files":[{"name":"a.mjs"}]}}'],
    [
      'an event that no browser shows in good time',
      `{"eventType":"sqs/messages","event":"${'\\u0301'.repeat(1_000)}"}`,
    ],
    ['an event type that is a path', '{"eventType":"../../etc/passwd"}'],
    ['an event type that is no text', '{"eventType":["sqs/messages"]}'],
  ])('refuses %s', (_, json) => {
    expect(read(json)).toBeNull();
  });

  test('brings a timeout within what is allowed', () => {
    expect(read('{"eventType":"a/b","options":{"timeout":1e9}}')?.options).toEqual({ timeout: 15 });
    expect(read('{"eventType":"a/b","options":{"timeout":-1}}')?.options).toEqual({ timeout: 1 });
  });

  test('reads options of every kind', () => {
    const options = {
      timeout: 4,
      runtime: 'nodejs22.x',
      environment: { STAGE: 'dev' },
      files: [{ name: 'helper.mjs', code: 'export {}' }],
    };
    expect(read(JSON.stringify({ eventType: 'a/b', options }))?.options).toEqual(options);
    const text = { environment: '# mine\nSTAGE=dev' };
    expect(read(JSON.stringify({ eventType: 'a/b', options: text }))?.options).toEqual(text);
  });

  test('takes no member from a prototype that the text brings', () => {
    expect(read('{"__proto__":{"eventType":"sqs/messages"}}')).toBeNull();
    const state = read(
      '{"eventType":"a/b","__proto__":{"event":"x"},"options":{"__proto__":{"timeout":9}}}',
    );
    expect(state).toEqual({ eventType: 'a/b' });
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect('timeout' in {}).toBe(false);
  });
});
