import { expect, test } from 'vitest';
import type { AnswerCase } from './answer-case.ts';
import { headerNames } from './header-names.ts';

const names = (answer: unknown, also: string[] = []): string[] => {
  const answerCase: AnswerCase = { name: 'a case', does: { kind: 'answers', answer }, also };
  return headerNames(answerCase).filter((name) => !name.startsWith('x-amzn-remapped-'));
};

test('takes the names of both maps, once and in small letters', () => {
  const answer = {
    headers: { 'X-A': '1', 'x-b': '2' },
    multiValueHeaders: { 'x-a': [], 'X-C': [] },
  };
  expect(names(answer)).toEqual(['x-a', 'x-b', 'x-c']);
});

test('takes the name that a REST API gives a header instead', () => {
  const does = { kind: 'answers', answer: { headers: { Server: 'mine' } } } as const;
  expect(headerNames({ name: 'a case', does })).toEqual(['server', 'x-amzn-remapped-server']);
});

test('takes set-cookie where the answer has cookies', () => {
  expect(names({ cookies: ['a=1'] })).toEqual(['set-cookie']);
  expect(names({ cookies: null })).toEqual(['set-cookie']);
});

test('takes those that the case asks for', () => {
  expect(names(null, ['content-type'])).toEqual(['content-type']);
});

test.each([null, 'text', [1], { headers: 'text' }, { headers: ['a'] }])(
  'finds no name in %j',
  (answer) => {
    expect(names(answer)).toEqual([]);
  },
);

test('finds no name where the function throws', () => {
  expect(headerNames({ name: 'a case', does: { kind: 'throws', message: 'no' } })).toEqual([]);
});
