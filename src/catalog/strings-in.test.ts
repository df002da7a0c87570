import { expect, test } from 'vitest';
import { stringsIn } from './strings-in.ts';

test('finds every text with its place, its member and its neighbours', () => {
  const record = { body: 'text', count: 1, none: null };
  expect([...stringsIn({ Records: [record, 'last'] })]).toEqual([
    { pointer: '/Records/0/body', key: 'body', text: 'text', parent: record },
    { pointer: '/Records/1', key: '1', text: 'last', parent: [record, 'last'] },
  ]);
});

test('finds a document that is a text', () => {
  expect([...stringsIn('alone')]).toEqual([{ pointer: '', key: '', text: 'alone' }]);
});
