import type { Judge } from '../judge.ts';
import { dynamodbFacts } from './dynamodb-facts.ts';
import { kafkaJudge } from './kafka-judge.ts';
import { kinesisFacts } from './kinesis-facts.ts';
import { streamJudge } from './stream-judge.ts';
import { dynamodbKind, kinesisKind } from './stream-source.ts';
import { windowJudge } from './window-judge.ts';

/** The judges of streams by event type. */
export const streamJudges: Record<string, Judge> = {
  'kinesis/stream': streamJudge(kinesisKind, kinesisFacts, ['[]', '""']),
  'kinesis/time-window': windowJudge(kinesisKind, kinesisFacts),
  'dynamodb/stream': streamJudge(dynamodbKind, dynamodbFacts, ['[]']),
  'dynamodb/time-window': windowJudge(dynamodbKind, dynamodbFacts),
  'msk/records': kafkaJudge,
};
