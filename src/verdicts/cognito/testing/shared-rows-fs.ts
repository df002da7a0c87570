import { expect } from 'vitest';
import {
  answers,
  answersText,
  exits,
  failsInInit,
  throws,
  timesOut,
} from '../../testing/describe-rows-fs.ts';
import type { Row } from '../../testing/describe-rows-fs.ts';
import { sampleOf } from '../../testing/sample-fs.ts';
import { cognitoSources } from '../cognito-sources.ts';

/** What differs between triggers in the rows that all of them have. */
interface Shared {
  eventType: string;
  sample: string;
  /** As in AWS's messages. */
  trigger: string;
  /** Rules that follow every failure. */
  after?: string[];
  /** What is answered to an answer that cannot be read, where it is not the usual. */
  unreadable?: { name: string; message: string; source: string };
  /** Rules and status of the event that comes back with another `region`. */
  echo: { response?: object; status: Row['status']; rules: string[] };
}

/** The rows of a synchronous trigger that all of them have: no answer, not the event, errors, timeouts. */
export function sharedRows(shared: Shared): Row[] {
  const { eventType, sample, trigger, after = [], unreadable, echo } = shared;
  const event = sampleOf(eventType, sample) as Record<string, unknown>;
  const { triggers, invalidJson, unrecognizable, socketTimeout, guide2023 } = cognitoSources;
  const { request: _request, ...withoutRequest } = event;
  const { version: _version, ...withoutVersion } = event;
  const { callerContext: _context, ...withoutContext } = event;

  const invalid = (message: string): NonNullable<Row['caller']> => ({
    kind: 'error',
    name: unreadable?.name ?? 'InvalidLambdaResponseException',
    message: unreadable?.message ?? message,
  });
  const none = {
    event: sample,
    status: 'rejected',
    rules: ['noAnswer', ...after],
    source: unreadable?.source ?? invalidJson.url,
    caller: invalid('Invalid lambda function output : Invalid JSON'),
    fixes: [''],
    next: [],
  } as const;
  const other = {
    ...none,
    rules: ['notTheEvent', ...after],
    source: unreadable?.source ?? unrecognizable.url,
    caller: invalid('Unrecognizable lambda output'),
  } as const;
  const failed = {
    event: sample,
    status: 'rejected',
    rules: ['threw', ...after],
    source: triggers.url,
    next: [],
  } as const;
  const late = {
    event: sample,
    outcome: timesOut,
    status: 'retried',
    rules: ['tookTooLong'],
    source: guide2023.url,
    caller: { kind: 'nothing' },
    next: [5],
  } as const;
  const failedWith = (text: string): NonNullable<Row['caller']> => ({
    kind: 'error',
    name: 'UserLambdaValidationException',
    message: `${trigger} failed with error ${text}.`,
  });

  return [
    { ...none, name: 'the answer is null', outcome: answers(null) },
    { ...none, name: 'the answer is empty', outcome: answersText('') },
    { ...none, name: 'the answer is no JSON', outcome: answersText('{"version":') },
    { ...other, name: 'the answer is a text', outcome: answers('ok') },
    { ...other, name: 'the answer is false', outcome: answers(false) },
    { ...other, name: 'the answer is a list', outcome: answers([event]) },
    { ...other, name: 'the answer is {}', outcome: answers({}), headline: '`response`' },
    {
      ...other,
      name: 'the answer is one for an API',
      outcome: answers({ statusCode: 200, body: '{}' }),
    },
    {
      ...other,
      name: 'the answer is `response` alone',
      outcome: answers({ response: event['response'] ?? {} }),
      headline: 'the answer is not the whole event: it lacks `version`',
    },
    {
      ...other,
      name: 'the answer lacks `request`',
      outcome: answers(withoutRequest),
      headline: 'it lacks `request`.',
    },
    {
      ...other,
      name: 'the answer lacks `version`',
      outcome: answers(withoutVersion),
      headline: 'it lacks `version`.',
    },
    { ...other, name: 'the answer lacks `callerContext`', outcome: answers(withoutContext) },
    {
      ...other,
      name: '`response` is a text',
      outcome: answers({ ...event, response: 'ok' }),
    },
    {
      event: sample,
      name: 'a member beside `response` was changed',
      outcome: answers({
        ...event,
        region: 'us-east-1',
        ...(echo.response ? { response: echo.response } : {}),
      }),
      status: echo.status,
      rules: [...echo.rules, 'changedMember'],
      source: triggers.url,
      also: ({ fixes }) => {
        expect(fixes.at(-1)?.at).toEqual({ in: 'response', pointer: '/region' });
      },
    },
    {
      ...failed,
      name: 'throws',
      outcome: throws,
      headline: 'because the function threw `TypeError`.',
      caller: failedWith(throws.errorMessage ?? ''),
    },
    { ...failed, name: 'exits', outcome: exits, caller: { kind: 'nothing' } },
    { ...failed, name: 'fails in init', outcome: failsInInit },
    {
      ...failed,
      name: 'is ended by its own timeout of 3 seconds, which is an error like any other',
      outcome: {
        ...timesOut,
        errorMessage: 'RequestId: id Error: Task timed out after 3.00 seconds',
      },
      caller: failedWith('RequestId: id Error: Task timed out after 3.00 seconds'),
      fixes: ['-'],
    },
    {
      ...late,
      name: 'takes longer than 5 seconds',
      headline: 'attempt 2 of 3',
      also: ({ next }) => {
        expect(next[0]).toMatchObject({ event, attempt: { number: 2, ageSeconds: 5 } });
      },
    },
    {
      ...late,
      name: 'has a timeout of 10 seconds, and takes them',
      outcome: {
        ...timesOut,
        errorMessage: 'RequestId: id Error: Task timed out after 10.00 seconds',
      },
    },
    {
      ...late,
      name: 'takes longer than 5 seconds, the second time',
      attempt: { number: 2, ageSeconds: 5 },
      also: ({ next }) => {
        expect(next[0]?.attempt).toEqual({ number: 3, ageSeconds: 10 });
      },
    },
    {
      ...late,
      name: 'takes longer than 5 seconds, the third time',
      attempt: { number: 3, ageSeconds: 10 },
      status: 'rejected',
      rules: ['tookTooLong', 'gaveUp', ...after],
      source: socketTimeout.url,
      caller: {
        kind: 'error',
        name: 'UnexpectedLambdaException',
        message: `${trigger} invocation failed due to error Socket timeout while invoking Lambda function.`,
      },
      next: [],
    },
  ];
}
