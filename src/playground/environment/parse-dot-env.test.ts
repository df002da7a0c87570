import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parseDotEnv } from './parse-dot-env.ts';

const values = (text: string) =>
  Object.fromEntries(parseDotEnv(text).map(({ name, value }) => [name, value]));

describe('parseDotEnv', () => {
  test.each([
    'STAGE=dev',
    ' STAGE = dev \nB2=2',
    'export STAGE=dev',
    '# a comment\n\nSTAGE=dev # another',
    'EMPTY=\nNEXT=1',
    'URL=https://example.com/?a=b',
    `DOUBLE="a b # c"\nSINGLE='it is "so"'\nTICK=\`x\``,
    'LINES="one\\ntwo"',
    "RAW='one\\ntwo'",
    'CRLF=1\r\nNEXT=2',
  ])('reads %j as Node’s own reader does', (text) => {
    expect(values(text)).toEqual({ ...parseEnv(text) });
  });

  test('keeps a # that nothing separates from the value', () => {
    expect(values('URL=https://example.com/#top')).toEqual({ URL: 'https://example.com/#top' });
  });

  test('tells the line of each, and what is no assignment', () => {
    expect(parseDotEnv('A1=1\n\n# no\nSTAGE\nQ1="open')).toEqual([
      { line: 1, name: 'A1', value: '1' },
      { line: 4, name: 'STAGE', value: null },
      { line: 5, name: 'Q1', value: '"open', open: true },
    ]);
  });

  test('finds nothing in an empty text', () => {
    expect(parseDotEnv('')).toEqual([]);
    expect(parseDotEnv('\n  \n# only words\n')).toEqual([]);
  });
});
