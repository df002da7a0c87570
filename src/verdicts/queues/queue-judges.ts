import type { Judge } from '../judge.ts';
import { queueJudge } from './queue-judge.ts';

/** The judges of queues by event type. */
export const queueJudges: Record<string, Judge> = {
  'sqs/messages': queueJudge,
};
