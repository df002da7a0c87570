import { expect } from 'vitest';
import type { StreamFacts } from '../stream-rules.ts';
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

const again = 'again';
const all = (fate: string): string[] => Array.from({ length: 5 }, () => fate);

/**
 * How answers are read, as rows that hold for every stream: with its sample of two poison records,
 * the second and the fourth of five.
 */
export function answerRows(
  facts: StreamFacts,
  ids: readonly string[],
  idsOf: (event: unknown) => unknown[],
): Row[] {
  const [, poison, , otherPoison] = ids;
  const reporting = { reportBatchItemFailures: true };
  const batch = { event: 'two-poison-records', options: reporting, source: facts.failures.url };
  const fine = { ...batch, status: 'ok', fates: all('done'), next: [] } as const;
  const succeeded = { ...fine, rules: ['allSucceeded'] } as const;
  const whole = { ...batch, status: 'retried', fates: all(again), next: [null] } as const;
  const bad = { ...whole, rules: ['badIdentifier', 'noLimit'] } as const;
  const failed = { ...whole, source: facts.failed.url, rules: ['failed', 'noLimit'] } as const;
  const partial = {
    ...batch,
    status: 'partial',
    rules: ['namesFailures'],
    fates: ['done', again, again, again, again],
    next: [null],
  } as const;

  return [
    { ...succeeded, name: 'batchItemFailures is empty', outcome: answers(failures()) },
    {
      ...succeeded,
      name: 'batchItemFailures is null',
      outcome: answers({ batchItemFailures: null }),
    },
    { ...succeeded, name: 'batchItemFailures is absent', outcome: answers({}) },
    { ...succeeded, name: 'the answer is null', outcome: answers(null) },
    { ...succeeded, name: 'nothing is answered at all', outcome: answersText('') },
    {
      ...succeeded,
      name: 'the answer is a text',
      outcome: answers('done'),
      headline: 'All 5 records are done; the checkpoint moves behind the batch.',
      also: ({ steps }) => {
        expect(steps[0]?.text).toContain('not documented');
      },
    },
    {
      ...fine,
      rules: ['emptyAnswer'],
      source: facts.recordings.url,
      name: 'the answer is an empty list',
      outcome: answers([]),
    },
    {
      ...partial,
      name: 'names the first that failed',
      outcome: answers(failures(poison)),
      headline: 'and all 3 after it come again, because the answer names it as failed.',
      fixes: [],
      also: ({ next }) => {
        expect(next.map(({ event, attempt }) => [idsOf(event), attempt])).toEqual([
          [ids.slice(1), { number: 1, ageSeconds: 0 }],
        ]);
      },
    },
    {
      ...partial,
      name: 'treats failures as a set: all after the lowest come again',
      outcome: answers(failures(otherPoison, poison)),
      headline:
        'and all 3 after it come again, good ones too, because the lowest of the 2 sequence numbers that the answer names is the checkpoint.',
      fixes: ['/batchItemFailures'],
      also: ({ records }) => {
        expect(records.map(({ text }) => text)).toEqual([
          'done',
          'comes again',
          'comes again, though not named as failed',
          'comes again',
          'comes again, though not named as failed',
        ]);
      },
    },
    {
      ...partial,
      name: 'names the last',
      outcome: answers(failures(ids[4])),
      headline: '4 of 5 records are done; record',
      fates: ['done', 'done', 'done', 'done', again],
    },
    {
      ...whole,
      name: 'names the first of the batch',
      outcome: answers(failures(ids[0])),
      rules: ['namesFailures', 'noLimit'],
      headline: 'All 5 records come again, because the answer names the first of them as failed.',
      also: ({ next }) => {
        expect(next[0]?.attempt).toEqual({ number: 2, ageSeconds: 0 });
      },
    },
    {
      ...bad,
      name: 'an identifier is empty',
      outcome: answers(failures(poison, '')),
      fixes: ['/batchItemFailures/1/itemIdentifier', 'maximumRetryAttempts'],
    },
    { ...bad, name: 'an identifier is null', outcome: answers(failures(null)) },
    {
      ...bad,
      name: 'an identifier under another key',
      outcome: answers({ batchItemFailures: [{ sequenceNumber: poison }] }),
      headline: 'because an `itemIdentifier` is missing.',
      fixes: ['/batchItemFailures/0', 'maximumRetryAttempts'],
    },
    { ...bad, name: 'bare ids', outcome: answers({ batchItemFailures: [poison] }) },
    { ...bad, name: 'a list of null', outcome: answers({ batchItemFailures: [null] }) },
    {
      ...bad,
      rules: ['unknownIdentifier', 'noLimit'],
      source: facts.recordings.url,
      name: 'an identifier of no record',
      outcome: answers(failures(poison, `shardId-000000000004:${poison}`)),
      fixes: ['/batchItemFailures/1/itemIdentifier', 'maximumRetryAttempts'],
    },
    {
      ...bad,
      rules: ['unknownIdentifier', 'noLimit'],
      source: facts.recordings.url,
      name: 'an identifier as a number',
      outcome: answers(failures(Number(poison))),
    },
    {
      ...bad,
      rules: ['badAnswer', 'noLimit'],
      name: 'no JSON',
      outcome: answersText('{"batchItemFailures": ['),
      headline: 'because the answer is not valid JSON.',
      fixes: ['', 'maximumRetryAttempts'],
    },
    {
      ...bad,
      rules: ['badAnswer', 'noLimit'],
      name: 'batchItemFailures is an object',
      outcome: answers({ batchItemFailures: {} }),
    },
    {
      ...failed,
      name: 'throws',
      outcome: throws,
      headline: 'All 5 records come again, because the function threw `TypeError`.',
      also: ({ next, steps }) => {
        expect(idsOf(next[0]?.event)).toEqual(ids);
        expect(steps[1]?.text).toContain('The delay between two attempts is not documented.');
      },
    },
    {
      ...failed,
      name: 'times out',
      outcome: timesOut,
      headline: 'because the function timed out.',
    },
    { ...failed, name: 'exits', outcome: exits },
    { ...failed, name: 'fails in init', outcome: failsInInit },
    {
      ...failed,
      name: 'throws without ReportBatchItemFailures',
      options: {},
      outcome: throws,
      fixes: ['reportBatchItemFailures', 'maximumRetryAttempts'],
    },
    {
      ...fine,
      rules: ['notRead'],
      name: 'returns without ReportBatchItemFailures',
      options: {},
      outcome: answersText('anything'),
      fixes: [],
    },
    {
      ...batch,
      name: 'names a failure without ReportBatchItemFailures',
      options: {},
      outcome: answers(failures(poison, otherPoison)),
      status: 'lost',
      rules: ['notRead'],
      headline: '2 records that the answer names as failed are never sent again',
      fates: ['done', 'lost', 'done', 'lost', 'done'],
      next: [],
      fixes: ['reportBatchItemFailures'],
    },
    {
      ...failed,
      name: 'an event without records',
      event: { Records: [] },
      outcome: throws,
      headline: 'The event, which holds no record, is sent again',
      fates: [],
    },
    {
      ...succeeded,
      name: 'an event that is no event',
      event: { Records: [null, 'x', {}] },
      outcome: answers(null),
      fates: ['done'],
    },
  ];
}
