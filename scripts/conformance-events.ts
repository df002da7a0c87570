import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalog } from '../src/catalog/load-catalog-fs.ts';
import { readEventFiles } from './lib/events/event-file.ts';
import { eventFileTable } from './lib/events/event-file-table.ts';
import { isSchemaWrong, judgeEventFile } from './lib/events/judge-event-file.ts';

/**
 * Validates a folder of real events and responses, described by its `index.json`, against the catalog's schemas.
 * `--only` takes a part of an event type's id. Ends with 1 where a genuine file is refused.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    content: { type: 'string', default: 'content' },
  },
});
const [folder] = positionals;

if (folder === undefined || !existsSync(join(folder, 'index.json'))) {
  console.error(
    `Name a folder with an index.json${folder === undefined ? '' : `; ${folder} has none`}: npm run conformance:events -- <folder>`,
  );
  process.exit(2);
}
const { catalog } = await loadCatalog(values.content);
const eventTypes = new Map(
  catalog.integrations.flatMap(({ eventTypes: own }) => own).map((own) => [own.id, own]),
);
try {
  const verdicts = readEventFiles(folder)
    .filter(({ eventType }) => eventType.includes(values.only))
    .map((file) => judgeEventFile(file, readFileSync(join(folder, file.file), 'utf8'), eventTypes));
  console.log(eventFileTable(verdicts));
  process.exitCode = verdicts.some(isSchemaWrong) ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
