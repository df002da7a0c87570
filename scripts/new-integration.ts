import { parseArgs } from 'node:util';
import { placesToFill } from './lib/content/places-to-fill.ts';
import { writeNewIntegration } from './lib/content/write-new-integration.ts';

const { values, positionals } = parseArgs({
  options: { content: { type: 'string', default: 'content' } },
  allowPositionals: true,
});
const written = await writeNewIntegration(values.content, positionals);

if ('error' in written) {
  console.error(written.error);
  process.exitCode = 1;
} else {
  console.log(`Wrote ${written.files.size} files. They pass every check; fill in:`);
  let last = '';
  for (const { file, line, text } of placesToFill(written.files)) {
    if (file !== last) console.log(`\n${values.content}/${file}`);
    console.log(`  ${String(line).padStart(3)}  ${text}`);
    last = file;
  }
  console.log(`\nThen draw ${values.content}/integrations/${String(positionals[0])}/icon.svg.`);
  console.log('docs/AUTHORING.md says how. `npm run check` counts the places that are left.');
}
