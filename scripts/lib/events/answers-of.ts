import type { EventType } from '../../../src/catalog/types.ts';
import { quietly } from '../verdicts/quietly.ts';
import { runHandler } from './run-handler.ts';

/** What the right handlers of an event type answer to each of its samples, and the runs that failed, as sentences. */
export async function answersOf({
  handlers,
  samples,
}: EventType): Promise<{ answers: unknown[]; failures: string[] }> {
  const answers: unknown[] = [];
  const failures: string[] = [];
  for (const { name, code } of handlers.filter(({ mistake }) => mistake === undefined)) {
    for (const sample of samples) {
      try {
        answers.push(await quietly(() => runHandler(code, JSON.parse(sample.text))));
      } catch (error) {
        failures.push(`\`${name}\` fails on \`${sample.name}\`: ${String(error)}`);
      }
    }
  }
  return { answers, failures };
}
