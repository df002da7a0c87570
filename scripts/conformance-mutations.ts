import { parseArgs } from 'node:util';
import { loadCatalog } from '../src/catalog/load-catalog-fs.ts';
import type { EventType } from '../src/catalog/types.ts';
import { formatScore, formatTotals } from './lib/events/format-mutation-scores.ts';
import { scoreMutations } from './lib/events/mutation-score.ts';
import type { MutationScore } from './lib/events/mutation-score.ts';
import { answersOf } from './lib/events/answers-of.ts';

/**
 * Breaks every sample, and every answer that the right handlers give to the samples, in one place at a time, and
 * prints the share that the schemas refuse. `--only` takes a part of an event type's id. Ends with 1 where a schema
 * refuses less than is aimed at, or where it refuses a right handler's answer.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    content: { type: 'string', default: 'content' },
  },
});
const aims = { event: 0.95, response: 0.98 };

const { catalog } = await loadCatalog(values.content);
const chosen = catalog.integrations
  .flatMap(({ eventTypes }) => eventTypes)
  .filter(({ id }) => id.includes(values.only));
const scores: { score: MutationScore; aim: number }[] = [];

for (const eventType of chosen) {
  scores.push({ score: eventScore(eventType), aim: aims.event });
  const response = await responseScore(eventType);
  if (response) scores.push({ score: response, aim: aims.response });
}
for (const { score, aim } of scores) console.log(formatScore(score, aim));
console.log(`\n${formatTotals(scores.map(({ score }) => score))}`);
process.exitCode = scores.some(
  ({ score, aim }) => score.invalid > 0 || score.refused < aim * score.tried,
)
  ? 1
  : 0;

function eventScore({ id, eventSchema, samples }: EventType): MutationScore {
  const events = samples.map(({ text }) => JSON.parse(text) as unknown);
  return scoreMutations(`${id} event`, eventSchema, events);
}

async function responseScore(eventType: EventType): Promise<MutationScore | undefined> {
  if (!eventType.responseSchema) return undefined;
  const { answers, failures } = await answersOf(eventType);
  for (const failure of failures) console.log(`${eventType.id}: ${failure}`);
  return scoreMutations(`${eventType.id} response`, eventType.responseSchema, answers);
}
