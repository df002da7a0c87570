import { loadCatalog } from '../src/catalog/load-catalog-fs.ts';
import { earnedVerdicts } from './lib/verdicts/earned-verdicts.ts';

/**
 * Runs each handler on the sample that is to show its verdict, and compares the verdict with the one that the content
 * names; `default` is to earn `ok` on the first sample. An argument takes a part of an event type's id. Ends with 1
 * where one differs.
 */
const [only = ''] = process.argv.slice(2);
const { catalog } = await loadCatalog('content');
let tried = 0;
let differing = 0;
for (const integration of catalog.integrations) {
  for await (const earned of earnedVerdicts(integration, only)) {
    tried += 1;
    const { name, sample, expected, verdict } = earned;
    const isSame = verdict.status === expected;
    if (!isSame) differing += 1;
    const mark = isSame ? 'same     ' : 'DIFFERENT';
    console.log(`${mark} ${name} on ${sample}: ${verdict.status}: ${verdict.headline}`);
    if (!isSame) console.log(`          expected ${expected}`);
  }
}
console.log(`\n${tried} handlers, ${differing} with another verdict`);
process.exitCode = differing > 0 ? 1 : 0;
