import type { AnswerCase } from './answer-case.ts';

function answers(name: string, answer: unknown): AnswerCase {
  return { name, does: { kind: 'answers', answer }, also: ['content-type'] };
}

/** Answers that are no response at all, and functions that give none. */
export const wholeAnswerCases: readonly AnswerCase[] = [
  answers('the answer is null', null),
  answers('the function returns nothing', undefined),
  answers('the answer is text', 'Hello'),
  answers('the answer is JSON as text', '{"statusCode":201,"body":"Hello"}'),
  answers('the answer is empty text', ''),
  answers('the answer is a number', 42),
  answers('the answer is true', true),
  answers('the answer is false', false),
  answers('the answer is a list', [1, 2]),
  answers('the answer is an empty list', []),
  answers('the answer is an empty object', {}),
  answers('the answer is plain data', { greeting: 'Hello' }),
  answers('the answer has a body alone', { body: 'Hello' }),
  answers('the answer has a misspelled statuscode', { statuscode: 201, body: 'Hello' }),
  { name: 'the function throws', does: { kind: 'throws', message: 'Nobody is at home.' } },
  {
    name: 'the function throws with a status in its message',
    does: { kind: 'throws', message: '[404] Not found' },
  },
  { name: 'the function times out', does: { kind: 'waits' } },
];
