import type { Invocation } from '../catalog/types.ts';
import type { Judge } from './judge.ts';
import { queueJudges } from './queues/queue-judges.ts';
import { streamJudges } from './streams/stream-judges.ts';

/** The judges by event type. */
const judges: Record<string, Judge> = {
  ...queueJudges,
  ...streamJudges,
};

/** The judge of an event type. One that none was written for is judged by how it invokes. */
export function judgeOf(eventType: string, _invocation: Invocation): Judge {
  const judge = Object.hasOwn(judges, eventType) ? judges[eventType] : undefined;
  if (!judge) throw new Error(`No judge for ${eventType}`);
  return judge;
}
