import { expect, test } from 'vitest';
import type { ClientResponse } from './client-response.ts';
import { compareResponses } from './compare-responses.ts';

const fine: ClientResponse = {
  status: 200,
  headers: { 'content-type': ['text/plain'] },
  body: 'Hello',
};
const sent = (headers: ClientResponse['headers']): ClientResponse => ({ ...fine, headers });
const parts = (ours: ClientResponse, theirs: ClientResponse, names: string[]): string[] =>
  compareResponses(ours, theirs, names).map(({ part }) => part);

test('finds nothing in equal responses', () => {
  expect(compareResponses(fine, { ...fine }, ['content-type', 'x-missing'])).toEqual([]);
});

test('says what differs in status, headers and body', () => {
  const theirs = { status: 502, headers: {}, body: '' };
  expect(compareResponses(fine, theirs, ['content-type'])).toEqual([
    { part: 'status', judged: '200', observed: '502' },
    {
      part: 'headers',
      judged: 'content-type: ["text/plain"]',
      observed: 'content-type: none',
    },
    { part: 'body', judged: '"Hello"', observed: '""' },
  ]);
});

test('looks at the headers of the names given alone', () => {
  expect(parts(fine, sent({ ...fine.headers, date: ['today'] }), ['content-type'])).toEqual([]);
});

test('takes several lines for one with commas', () => {
  const [lines, line] = [sent({ vary: ['a', 'b'] }), sent({ vary: ['a,  b'] })];
  expect(parts(lines, line, ['vary'])).toEqual([]);
});

test('minds the order of values', () => {
  const [ours, theirs] = [sent({ 'x-a': ['1', '2'] }), sent({ 'x-a': ['2', '1'] })];
  expect(parts(ours, theirs, ['x-a'])).toEqual(['headers']);
});

test('joins no cookies', () => {
  const [lines, line] = [
    sent({ 'set-cookie': ['a=1', 'b=2'] }),
    sent({ 'set-cookie': ['a=1, b=2'] }),
  ];
  expect(parts(lines, line, ['set-cookie'])).toEqual(['headers']);
});

test('passes over a charset that was added, not one that differs', () => {
  const utf8 = sent({ 'content-type': ['text/plain; charset=utf-8'] });
  const latin = sent({ 'content-type': ['text/plain; charset=latin1'] });
  expect(parts(fine, utf8, ['content-type'])).toEqual([]);
  expect(parts(fine, latin, ['content-type'])).toEqual(['headers']);
  expect(parts(utf8, fine, ['content-type'])).toEqual(['headers']);
});
