import type { JudgedOutcome } from '../../judge.ts';
import { answers } from '../../testing/describe-rows-fs.ts';
import { sampleOf } from '../../testing/sample-fs.ts';

/** The outcome of a function that returns the event of a sample, with `response` as given, or as it came. */
export function answerEvent(eventType: string, sample: string, response?: unknown): JudgedOutcome {
  const event = sampleOf(eventType, sample) as Record<string, unknown>;
  return answers(response === undefined ? event : { ...event, response });
}
