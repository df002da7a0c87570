import { expect, test } from 'vitest';
import type { AnswerCase, Deed } from './answer-case.ts';
import { httpFormats } from './http-format.ts';
import { judgedResponse } from './judged-response.ts';

const doing = (does: Deed): AnswerCase => ({ name: 'a case', does });
const answering = (answer: unknown): AnswerCase => doing({ kind: 'answers', answer });
const statuses = (answerCase: AnswerCase): number[] =>
  httpFormats.map((format) => judgedResponse(answerCase, format).status);

test('gives the response by our judges', () => {
  const answer = { statusCode: 201, headers: { 'X-A': 'b', 'Content-Type': 'text/plain' } };
  expect(judgedResponse(answering({ ...answer, body: 'Hello' }), 'rest-proxy')).toEqual({
    status: 201,
    headers: { 'x-a': ['b'], 'content-type': ['text/plain'] },
    body: 'Hello',
  });
});

test('marks a body of bytes as what is observed does', () => {
  const headers = { 'content-type': 'image/png' };
  const image = { statusCode: 200, headers, body: 'iVBORw0KGgo=', isBase64Encoded: true };
  expect(judgedResponse(answering(image), 'alb').body).toBe('base64 iVBORw0KGgo=');
});

test('takes nothing for null, as the runtime does', () => {
  expect(statuses(answering(undefined))).toEqual(statuses(answering(null)));
  expect(statuses(answering(null))).toEqual([502, 500, 200, 502]);
});

test('knows functions that throw or take too long', () => {
  expect(statuses(doing({ kind: 'throws', message: '[404] no' }))).toEqual([502, 500, 500, 502]);
  expect(statuses(doing({ kind: 'waits' }))).toEqual([502, 500, 500, 502]);
});

test('passes the options of the case on', () => {
  const answer = { statusCode: 200, headers: { 'x-a': '1' } };
  const on = { ...answering(answer), options: { multiValueHeaders: true } };
  expect(judgedResponse(answering(answer), 'alb').headers['x-a']).toEqual(['1']);
  expect(judgedResponse(on, 'alb').headers['x-a']).toBeUndefined();
});
