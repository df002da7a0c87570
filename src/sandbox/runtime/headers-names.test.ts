import { expect, test } from 'vitest';
import { headersNames } from './headers-names.ts';

const Remembering = headersNames.remember(globalThis.Headers);

test('names stay as they were first given, in that order', () => {
  const headers = new Remembering({ 'X-One': '1', Accept: '*/*' });
  headers.append('x-one', '2');
  headers.set('B', '3');
  headers.delete('accept');
  headers.set('ACCEPT', 'a');
  expect(headersNames.entries(headers)).toEqual([
    ['X-One', '1, 2'],
    ['B', '3'],
    ['ACCEPT', 'a'],
  ]);
});

test('names are taken from pairs, from iterators and from other headers', () => {
  const pairs: [string, string][] = [['X-A', '1']];
  const wanted = [['X-A', '1']];
  expect(headersNames.entries(new Remembering(pairs))).toEqual(wanted);
  expect(
    headersNames.entries(new Remembering(new Map(pairs).entries() as unknown as HeadersInit)),
  ).toEqual(wanted);
  expect(headersNames.entries(new Remembering(new Remembering(pairs)))).toEqual(wanted);
  expect(headersNames.entries(new Remembering())).toEqual([]);
});

test('headers that the browser made have the names that it gives', () => {
  const { headers } = new Response('', { headers: { 'X-A': '1' } });
  expect(headersNames.entries(headers)).toContainEqual(['x-a', '1']);
});

test('the class is still the browser’s own', () => {
  expect(new Response().headers).toBeInstanceOf(Remembering);
  expect(Remembering.name).toBe('Headers');
  expect(new Remembering().constructor).toBe(Remembering);
});
