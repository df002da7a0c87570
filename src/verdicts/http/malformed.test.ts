import { describe, expect, test } from 'vitest';
import { judgeOutcome } from '../judge-outcome.ts';
import type { JudgedOutcome } from '../judge.ts';
import { httpJudges } from './http-judges.ts';

const values: unknown[] = [undefined, null, true, 0, -1, '', 'text', [], [null], {}, { a: null }];
const members = [
  'statusCode',
  'statusDescription',
  'headers',
  'multiValueHeaders',
  'cookies',
  'body',
  'isBase64Encoded',
  '__proto__',
];
const answers = [
  ...values,
  ...members.flatMap((name) =>
    values.flatMap((value) => [
      Object.fromEntries([[name, value]]),
      Object.fromEntries([
        ['statusCode', 200],
        [name, value],
      ]),
      { statusCode: 200, isBase64Encoded: true, body: 'YQ==', headers: { [name]: value } },
      { statusCode: 200, multiValueHeaders: { [name]: [value] }, headers: { [name]: 'a' } },
    ]),
  ),
];
const outcomes: JudgedOutcome[] = [
  ...answers.map((answer): JudgedOutcome => {
    const body = JSON.stringify(answer) as string | undefined;
    return { kind: 'response', ...(body === undefined ? {} : { body }) };
  }),
  { kind: 'response', body: '{' },
  { kind: 'function-error' },
  { kind: 'function-error', errorType: 'SyntaxError', errorMessage: 'JSON' },
  { kind: 'function-error', errorMessage: "Cannot read properties of null (reading 'x')" },
  { kind: 'init-error' },
  { kind: 'timeout' },
  { kind: 'exit' },
];
const events: unknown[] = [
  ...values,
  ...values.map((value) => ({ requestContext: value, headers: value, body: value })),
  ...['CONNECT', 'MESSAGE', 'DISCONNECT'].map((eventType) => ({ requestContext: { eventType } })),
];

describe.each(Object.entries(httpJudges))('%s', (_, judge) => {
  test('judges any answer to any event, and never throws', () => {
    const wrong = events.flatMap((event) =>
      outcomes.filter((outcome) => {
        const { headline, steps } = judgeOutcome(judge, { event, outcome });
        return steps.length === 0 || !/^\S.*\.$/s.test(headline);
      }),
    );
    expect(wrong).toEqual([]);
  });
});
