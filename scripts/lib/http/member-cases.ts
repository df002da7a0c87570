import type { AnswerCase } from './answer-case.ts';

const headers = { 'Content-Type': 'text/plain' };
const good = { statusCode: 200, headers, body: 'Hello' };

/** A good answer with other members, and the case's name from what they hold. */
function withMembers(members: Record<string, unknown>): AnswerCase {
  const [[name, value] = ['', undefined]] = Object.entries(members);
  return {
    name: `${name} is ${JSON.stringify(value)}`,
    does: { kind: 'answers', answer: { ...good, ...members } },
  };
}

function withHeader(value: unknown): AnswerCase {
  return {
    name: `a header is ${JSON.stringify(value)}`,
    does: { kind: 'answers', answer: { ...good, headers: { ...headers, 'x-a': value } } },
  };
}

function withListedHeader(value: unknown): AnswerCase {
  return {
    name: `a multi-value header is ${JSON.stringify(value)}`,
    does: { kind: 'answers', answer: { ...good, multiValueHeaders: { 'x-a': value } } },
  };
}

/** A good answer with one member of another kind than the guides say. */
export const memberCases: readonly AnswerCase[] = [
  { name: 'no statusCode', does: { kind: 'answers', answer: { headers, body: 'Hello' } } },
  ...['201', 'abc', '', null, 200.5, 0, 99, 600, 1000, true].map((statusCode) =>
    withMembers({ statusCode }),
  ),
  ...[{ a: 1 }, ['a'], 42, 0, true, false, null].map((body) => withMembers({ body })),
  ...[null, 'text/html', ['text/html'], 1].map((map) => withMembers({ headers: map })),
  ...[true, 600, null, ['one', 'two'], { a: 1 }].map(withHeader),
  ...[null, 'text/html', ['a']].map((map) => withMembers({ multiValueHeaders: map })),
  ...['one', [1], [null], null].map(withListedHeader),
  ...['a=1', [1], null].map((cookies) => withMembers({ cookies })),
  ...['true', 1, null].map((isBase64Encoded) => withMembers({ isBase64Encoded, body: 'SGVsbG8=' })),
  {
    name: 'a body that is no base64',
    does: { kind: 'answers', answer: { ...good, body: 'no base64!', isBase64Encoded: true } },
  },
  ...['200 OK', null].map((statusDescription) => withMembers({ statusDescription })),
  withMembers({ errorType: 'MyError' }),
  withMembers({ greeting: 'Hello' }),
];
