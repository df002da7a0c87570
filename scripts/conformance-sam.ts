import { parseArgs } from 'node:util';
import { loadCatalog } from '../src/catalog/load-catalog-fs.ts';
import { readTemplate } from './lib/setup/read-template.ts';
import { loadResourceSpec } from './lib/setup/resource-spec.ts';
import { templateProblems } from './lib/setup/template-problems.ts';

/**
 * Holds every SAM and CloudFormation template of `setup/` against AWS's published resource specification: resource
 * types, property names and required properties. `--only` takes a part of an integration's id.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    content: { type: 'string', default: 'content' },
  },
});
const [{ catalog }, spec] = await Promise.all([loadCatalog(values.content), loadResourceSpec()]);
const templates = catalog.integrations
  .filter(({ id }) => id.includes(values.only))
  .flatMap(({ id, setup }) =>
    setup
      .filter(({ file }) => file === 'sam.yaml' || file === 'template.yaml')
      .map(({ file, code }) => ({ name: `${id}/setup/${file}`, code })),
  );
let count = 0;

for (const { name, code } of templates) {
  const problems = templateProblems(readTemplate(code), spec);
  console.log(`${name}: ${problems.length === 0 ? 'fine' : `${problems.length} problems`}`);
  for (const problem of problems) console.log(`  ${problem}`);
  count += problems.length;
}
console.log(`\n${templates.length} templates, ${count} problems`);
process.exitCode = count > 0 ? 1 : 0;
