import { parseArgs } from 'node:util';
import { loadCatalog } from '../src/catalog/load-catalog-fs.ts';
import { compileSamples } from './lib/events/compile-samples.ts';
import { judgeTypes, typedSamples } from './lib/events/judge-types.ts';

/**
 * Assigns every sample to its type of @types/aws-lambda. Each disagreement has to be mended, or explained in
 * `typeDifferences` of event-type.json. `--only` takes a part of an event type's id.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    content: { type: 'string', default: 'content' },
  },
});
const { catalog } = await loadCatalog(values.content);
const chosen = catalog.integrations
  .flatMap(({ eventTypes }) => eventTypes)
  .filter(({ id }) => id.includes(values.only));
const mismatches = compileSamples(chosen.flatMap(typedSamples));
let failures = 0;

for (const eventType of chosen) {
  const own = mismatches.filter(({ name }) => name.startsWith(`${eventType.id}/`));
  const samples = typedSamples(eventType);
  const { unexplained, explained, idle } = judgeTypes(eventType, own);
  const state =
    samples.length === 0
      ? 'no type in @types/aws-lambda'
      : `${samples.length} samples as ${samples[0]?.type}, ${unexplained.length} disagreements, ${explained} explained`;
  console.log(`${eventType.id}: ${state}`);
  for (const { name, pointer, message } of unexplained)
    console.log(`  ${name} ${pointer || '/'}: ${message}`);
  for (const { member } of idle)
    console.log(
      `  \`typeDifferences\` explains ${member || 'the whole event'}, where nothing differs: remove it`,
    );
  failures += unexplained.length + idle.length;
}
console.log(`\n${chosen.length} event types, ${failures} to mend`);
process.exitCode = failures > 0 ? 1 : 0;
