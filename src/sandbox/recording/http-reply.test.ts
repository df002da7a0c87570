import { STATUS_CODES } from 'node:http';
import { expect, test } from 'vitest';
import { httpReply, statusTexts } from './http-reply.ts';

const text = (value: unknown): string => new TextDecoder().decode(httpReply(value).body);

test('what a reply does not say is usual', () => {
  const usual = { status: 200, statusText: 'OK', headers: [], body: new Uint8Array() };
  for (const value of [{}, null, 'x', { status: 99 }, { status: '404' }, { headers: [] }]) {
    expect(httpReply(value)).toEqual(usual);
  }
});

test('a body is a text, bytes, or JSON', () => {
  expect(text({ body: 'hé' })).toBe('hé');
  expect(text({ body: { $base64: 'aGk=' } })).toBe('hi');
  expect(text({ body: { $base64: '%%' } })).toBe('');
  expect(text({ body: [1] })).toBe('[1]');
});

test('the words of statuses are those of Node', () => {
  for (const [code, words] of Object.entries(statusTexts)) expect(words).toBe(STATUS_CODES[code]);
});
