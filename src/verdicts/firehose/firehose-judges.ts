import type { Judge } from '../judge.ts';
import { firehoseJudge } from './firehose-judge.ts';

/** The judges of Firehose by event type. */
export const firehoseJudges: Record<string, Judge> = {
  'firehose/transform': firehoseJudge,
};
