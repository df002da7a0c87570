import { expect, test } from 'vitest';
import { normaliseAnswer } from './normalise-answer.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const never = [0, 0] as const;

test('puts the paths of Lambda into bodies, trailers and output', () => {
  const answer = normaliseAnswer(
    {
      posts: [
        {
          to: '/invocation/{id}/response',
          body: '{"at":"/tmp/longer/index.mjs"}',
          bodyLength: 30,
          trailers: {
            'lambda-runtime-function-error-type': 'Error',
            'lambda-runtime-function-error-body': base64('at /tmp/longer/a.mjs'),
          },
        },
      ],
      stdout: '(node:4711) Warning',
      stderr: '/tmp/longer/index.js:1',
      exit: 1,
    },
    [['/tmp/longer', '/var/task']],
    never,
  );
  expect(answer).toEqual({
    posts: [
      {
        to: '/invocation/{id}/response',
        body: '{"at":"/var/task/index.mjs"}',
        bodyLength: 28,
        trailers: {
          'lambda-runtime-function-error-type': 'Error',
          'lambda-runtime-function-error-body': base64('at /var/task/a.mjs'),
        },
      },
    ],
    stdout: '(node:8) Warning',
    stderr: '/var/task/index.js:1',
    exit: 1,
  });
});

test('leaves the length of a body that was cut', () => {
  const post = { to: '/invocation/{id}/response', body: 'xx', bodyLength: 9_000_000 };
  const answer = { posts: [post], stdout: '', stderr: '', exit: null };
  expect(normaliseAnswer(answer, [['x', 'yy']], never).posts).toEqual([
    { ...post, body: 'yyyy', bodyLength: 9_000_000 },
  ]);
});
