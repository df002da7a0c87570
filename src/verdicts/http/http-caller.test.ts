import { describe, expect, test } from 'vitest';
import { httpCaller } from './http-caller.ts';

const encoded = (text: string): string => Buffer.from(text).toString('base64');

describe('httpCaller', () => {
  test('takes the reason phrase from the status', () => {
    expect(httpCaller({ statusCode: 418 })).toEqual({
      kind: 'http',
      statusCode: 418,
      reason: '',
      headers: [],
      body: '',
      base64: false,
    });
    expect(httpCaller({ statusCode: 404 }).reason).toBe('Not Found');
  });

  test.each([
    'text/html',
    'application/json; charset=utf-8',
    'application/problem+json',
    'image/svg+xml',
    undefined,
  ])('shows bytes of %s as text', (type) => {
    const { body, base64 } = httpCaller({
      statusCode: 200,
      headers: type === undefined ? [] : [['Content-Type', type]],
      body: encoded('später'),
      decode: true,
    });
    expect([body, base64]).toEqual(['später', false]);
  });

  test.each([
    ['image/png', encoded('text')],
    ['text/plain', Buffer.from([0xff, 0xfe, 0x00]).toString('base64')],
    ['text/plain', 'no base64!'],
  ])('leaves other bytes of %s as base64', (type, body) => {
    const caller = httpCaller({
      statusCode: 200,
      headers: [['content-type', type]],
      body,
      decode: true,
    });
    expect([caller.body, caller.base64]).toEqual([body, true]);
  });

  test('does not decode what is not to be decoded', () => {
    expect(httpCaller({ statusCode: 200, body: encoded('text') }).body).toBe(encoded('text'));
  });
});
