import { expect } from 'vitest';
import type { WindowFacts } from '../window-rules.ts';
import {
  answers,
  answersText,
  exits,
  failsInInit,
  throws,
  timesOut,
} from '../../testing/describe-rows-fs.ts';
import type { Row } from '../../testing/describe-rows-fs.ts';
import { failures } from './failures.ts';

const label = 'State for the next invocation';
const dropped = { kind: 'nothing' } as const;

/** Rows that hold for every window, with its samples. */
export function windowRows(facts: WindowFacts, first: string[]): Row[] {
  const urls = {
    windows: facts.windows.url,
    failures: facts.failures.url,
    recordings: facts.recordings.url,
    restarts: facts.restarts.url,
    destination: facts.destination.url,
    retention: facts.retention.url,
    windowTypes: facts.windowTypes.url,
    parameters: facts.parameters.url,
  };
  const state = { a: 1 };
  const batch = { event: 'first-batch', source: urls.windows };
  const reporting = { ...batch, options: { reportBatchItemFailures: true } };
  const done = { ...batch, status: 'ok', next: [] } as const;
  const goesOn = { ...done, rules: ['allSucceeded', 'stateHandedOn'] } as const;
  const noState = {
    ...batch,
    status: 'retried',
    rules: ['noState', 'noLimit'],
    next: [null],
    caller: dropped,
  } as const;
  const failed = { ...noState, rules: ['failed', 'noLimit'] } as const;
  const [, second = ''] = first;
  const given = { number: 2, ageSeconds: 5 };

  return [
    {
      ...goesOn,
      name: 'the state is handed on',
      outcome: answers({ state }),
      caller: { kind: 'value', label, value: state },
    },
    {
      ...done,
      ...reporting,
      rules: ['allSucceeded', 'stateHandedOn'],
      name: 'no failure beside the state',
      outcome: answers({ state, batchItemFailures: [] }),
      caller: { kind: 'value', label, value: state },
    },
    {
      ...goesOn,
      rules: ['notRead', 'stateHandedOn'],
      source: urls.failures,
      name: 'a list of no failures that nobody reads',
      outcome: answers({ state, batchItemFailures: [] }),
    },
    { ...goesOn, name: 'an empty state', outcome: answers({ state: {} }) },
    {
      ...goesOn,
      name: 'a state that is a list',
      outcome: answers({ state: [] }),
      also: ({ steps }) => {
        expect(steps[1]?.text).toContain('not documented');
      },
    },
    {
      ...goesOn,
      rules: ['allSucceeded', 'stateHandedOn', 'tooLarge'],
      name: 'a state of more than 1 MB',
      outcome: answers({ state: { seen: 'x'.repeat(1024 * 1024) } }),
      fixes: ['/state'],
      caller: { kind: 'value', label },
    },
    {
      ...goesOn,
      rules: ['allSucceeded', 'finalInvocation'],
      event: 'final-invocation',
      name: 'the final invocation',
      outcome: answers({ state }),
      caller: { kind: 'nothing', text: 'The state is dropped; the next window begins with `{}`.' },
    },
    {
      ...goesOn,
      rules: ['allSucceeded', 'earlyEnd'],
      source: urls.windowTypes,
      event: 'terminated-early',
      name: 'the window was ended early',
      outcome: answers({ state }),
      caller: { kind: 'nothing', text: 'The state is dropped; the window goes on with `{}`.' },
    },
    {
      ...noState,
      name: 'forgets the state',
      outcome: answers({ batchItemFailures: [] }),
      headline: 'come again, because the answer has no `state`.',
      fixes: ['', 'maximumRetryAttempts'],
    },
    {
      ...noState,
      name: 'the answer is null',
      outcome: answers(null),
      headline: 'because the answer is `null`, and has no `state`.',
    },
    {
      ...noState,
      name: 'the state is null',
      outcome: answers({ state: null }),
      fixes: ['/state', 'maximumRetryAttempts'],
    },
    { ...noState, name: 'no JSON', outcome: answersText('{') },
    {
      ...noState,
      rules: ['noState', 'finalFails', 'noLimit'],
      event: 'final-invocation',
      name: 'the final invocation forgets the state',
      outcome: answers({}),
    },
    { ...failed, name: 'throws', outcome: throws },
    { ...failed, name: 'times out', outcome: timesOut },
    { ...failed, name: 'exits', outcome: exits },
    { ...failed, name: 'fails in init', outcome: failsInInit },
    {
      ...failed,
      event: 'final-invocation',
      rules: ['failed', 'finalFails', 'noLimit'],
      name: 'the final invocation throws, and blocks the shard',
      outcome: throws,
      also: ({ next }) => {
        expect(next[0]?.event).toMatchObject({ isFinalInvokeForWindow: true });
      },
    },
    {
      ...failed,
      event: { Records: [], isFinalInvokeForWindow: true },
      rules: ['failed', 'finalFails', 'noLimit'],
      name: 'a final invocation without records throws',
      outcome: throws,
    },
    {
      ...batch,
      name: 'a retry is left',
      options: { maximumRetryAttempts: 3 },
      outcome: throws,
      attempt: given,
      status: 'retried',
      rules: ['failed', 'limited'],
      headline: 'retry 2 of at most 3',
      next: [null],
    },
    {
      ...batch,
      name: 'retries are used up',
      options: { maximumRetryAttempts: 1 },
      outcome: throws,
      attempt: given,
      status: 'lost',
      rules: ['failed', 'retriesUsedUp', 'noDestination'],
      next: [],
      fixes: first.length > 1 ? ['reportBatchItemFailures', 'onFailure'] : ['onFailure'],
    },
    {
      ...batch,
      name: 'too old, and a queue hears of it',
      options: { maximumRecordAge: 60, onFailure: 'sqs' },
      outcome: throws,
      attempt: { number: 4, ageSeconds: 90 },
      status: 'rejected',
      rules: ['failed', 'tooOld', 'destination'],
      source: urls.destination,
      also: ({ deliveries }) => {
        expect(deliveries[0]?.body).toMatchObject({
          requestContext: { condition: 'RecordAgeExceeded' },
          [facts.batchInfo]: { shardId: expect.stringMatching(/^shardId-0/) as string },
        });
      },
    },
    {
      ...batch,
      name: 'retries are used up, and a bucket gets the event with its state',
      options: { maximumRetryAttempts: 1, onFailure: 's3' },
      event: 'later-batch',
      outcome: throws,
      attempt: given,
      status: 'rejected',
      rules: ['failed', 'retriesUsedUp', 's3Destination'],
      also: ({ deliveries }) => {
        const { payload } = deliveries[0]?.body as { payload: string };
        expect(JSON.parse(payload)).toHaveProperty('state');
      },
    },
    {
      ...batch,
      name: 'expires in the stream',
      outcome: throws,
      attempt: { number: 800, ageSeconds: 90_000 },
      status: 'lost',
      rules: ['failed', 'expired'],
      source: urls.retention,
      next: [],
    },
    {
      ...batch,
      name: 'names a failure without ReportBatchItemFailures',
      outcome: answers({ state, ...failures(second) }),
      status: 'lost',
      rules: ['notRead', 'stateHandedOn'],
      fixes: ['reportBatchItemFailures'],
    },
    {
      ...reporting,
      name: 'names a failure beside the state',
      outcome: answers({ state, ...failures(second) }),
      status: 'partial',
      rules: ['namesFailures', 'partialState'],
      source: urls.failures,
      next: [null],
      caller: { kind: 'value', label, value: state },
      also: ({ next }) => {
        expect(next[0]?.event).toMatchObject({ state, isFinalInvokeForWindow: false });
      },
    },
    {
      ...reporting,
      name: 'a part that is done gives the rest all its attempts again',
      options: { reportBatchItemFailures: true, maximumRetryAttempts: 1 },
      outcome: answers({ state, ...failures(second) }),
      attempt: given,
      status: 'partial',
      rules: ['namesFailures', 'partialState', 'countsAnew'],
      source: urls.restarts,
    },
    {
      ...noState,
      ...reporting,
      rules: ['badIdentifier', 'noLimit'],
      source: urls.failures,
      name: 'an identifier is empty',
      outcome: answers({ state, ...failures('') }),
    },
    {
      ...noState,
      ...reporting,
      rules: ['unknownIdentifier', 'noLimit'],
      source: urls.recordings,
      name: 'an identifier of no record',
      outcome: answers({ state, ...failures('7') }),
    },
    {
      ...noState,
      ...reporting,
      rules: ['badAnswer', 'noLimit'],
      source: urls.failures,
      name: 'batchItemFailures is a text',
      outcome: answers({ state, batchItemFailures: second }),
    },
  ];
}
