import { describe, expect, test } from 'vitest';
import type { JudgedOutcome } from '../judge.ts';
import { firstAttempt, judgeOutcome } from '../judge-outcome.ts';
import { answers, throws } from '../testing/describe-rows-fs.ts';
import { sampleOf } from '../testing/sample-fs.ts';
import type { Attempt } from '../verdict.ts';
import { readKafka } from './read-kafka.ts';
import { readStream } from './read-stream.ts';
import { streamJudges } from './stream-judges.ts';
import { kinesisKind } from './stream-source.ts';
import { failures } from './testing/failures.ts';

type Handler = (ids: string[]) => JudgedOutcome;

/** Invokes until nothing comes again; tells each invocation and the last fate of each record. */
function playOut(
  eventType: string,
  handler: Handler,
  options: Record<string, unknown>,
): { invocations: string[]; fates: Record<string, string> } {
  const judge = streamJudges[eventType]!;
  const event = sampleOf(eventType, 'two-poison-records');
  const waiting: { event: unknown; attempt: Attempt }[] = [{ event, attempt: firstAttempt }];
  const invocations: string[] = [];
  const fates: Record<string, string> = {};
  const places = Object.fromEntries(idsOf(eventType, event).map((id, index) => [id, index + 1]));
  for (let next = waiting.shift(); next && invocations.length < 50; next = waiting.shift()) {
    const ids = idsOf(eventType, next.event);
    invocations.push(ids.map((id) => places[id]).join(' '));
    const verdict = judgeOutcome(judge, { ...next, outcome: handler(ids), options });
    for (const { id, fate } of verdict.records) fates[String(places[id])] = fate;
    waiting.push(...verdict.next);
  }
  return { invocations, fates };
}

function idsOf(eventType: string, event: unknown): string[] {
  const records = eventType === 'msk/records' ? readKafka(event) : readStream(event, kinesisKind);
  return records.map(({ id }) => id);
}

const poison = readStream(sampleOf('kinesis/stream', 'two-poison-records'), kinesisKind)
  .map(({ id }) => id)
  .filter((_, index) => index === 1 || index === 3);
const stopsAtFirst: Handler = (ids) => {
  const bad = ids.find((id) => poison.includes(id));
  return answers(failures(...(bad === undefined ? [] : [bad])));
};
const throwsAtBad: Handler = (ids) =>
  ids.some((id) => poison.includes(id)) ? throws : answers(null);

describe('two poison records of five', () => {
  test('hold up the shard without end by default', () => {
    const { invocations } = playOut('kinesis/stream', throwsAtBad, {});
    expect(invocations).toHaveLength(50);
  });

  test('take good ones with them when the retries are used up', () => {
    const options = { maximumRetryAttempts: 1, onFailure: 'sqs' };
    expect(playOut('kinesis/stream', throwsAtBad, options)).toEqual({
      invocations: ['1 2 3 4 5', '1 2 3 4 5'],
      fates: { 1: 'kept', 2: 'kept', 3: 'kept', 4: 'kept', 5: 'kept' },
    });
  });

  test('save the ones before them if they are named', () => {
    const options = { reportBatchItemFailures: true, maximumRetryAttempts: 1 };
    expect(playOut('kinesis/stream', stopsAtFirst, options)).toEqual({
      invocations: ['1 2 3 4 5', '2 3 4 5', '2 3 4 5'],
      fates: { 1: 'done', 2: 'lost', 3: 'lost', 4: 'lost', 5: 'lost' },
    });
  });

  test('are found by cutting, and lost alone', () => {
    const options = { bisectBatchOnFunctionError: true, maximumRetryAttempts: 1 };
    expect(playOut('kinesis/stream', throwsAtBad, options)).toEqual({
      invocations: ['1 2 3 4 5', '1 2', '3 4 5', '1', '2', '3', '4 5', '2', '4', '5', '4'],
      fates: { 1: 'done', 2: 'lost', 3: 'done', 4: 'lost', 5: 'done' },
    });
  });

  test('are found by naming and cutting', () => {
    const options = {
      reportBatchItemFailures: true,
      bisectBatchOnFunctionError: true,
      maximumRetryAttempts: 0,
      onFailure: 's3',
    };
    expect(playOut('kinesis/stream', stopsAtFirst, options).fates).toEqual({
      1: 'done',
      2: 'kept',
      3: 'done',
      4: 'kept',
      5: 'done',
    });
  });

  test('of Kafka come again alone, ten times if there is a destination', () => {
    const handler: Handler = (ids) =>
      answers(
        failures(
          ...ids
            .filter((id) => /@40731|@39951/.test(id))
            .map((id) => ({ partition: id.split('@')[0], offset: Number(id.split('@')[1]) })),
        ),
      );
    const options = { reportBatchItemFailures: true, onFailure: 'kafka' };
    const { invocations, fates } = playOut('msk/records', handler, options);
    expect(invocations).toEqual(['1 2 3 4 5 6', ...Array.from({ length: 10 }, () => '2 5')]);
    expect(fates).toEqual({ 1: 'done', 2: 'kept', 3: 'done', 4: 'done', 5: 'kept', 6: 'done' });
  });
});
