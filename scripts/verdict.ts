import { readFileSync } from 'node:fs';
import { loadCatalog } from '../src/catalog/load-catalog-fs.ts';
import { parseJson } from '../src/catalog/parse-json.ts';
import { judgeCases } from './lib/verdicts/judge-cases.ts';

/**
 * Reads recorded runs from a file (`-` is standard input) and prints their verdicts as a JSON array in the same order.
 * Ends with 1 where a case could not be judged, with 2 where the file holds no list of cases.
 */
const [file] = process.argv.slice(2);
process.exitCode =
  file === undefined ? refuse('Usage: npm run verdict -- cases.json') : await main(file);

async function main(path: string): Promise<number> {
  let text: string;
  try {
    text = readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    return refuse(`\`${path}\` cannot be read: ${error instanceof Error ? error.message : ''}`);
  }
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const { line, column, message } = parsed;
    return refuse(`Line ${line}, column ${column} of \`${path}\` is not JSON: ${message}.`);
  }
  if (!Array.isArray(parsed.value))
    return refuse(
      `\`${path}\` holds no list of cases: \`[{ "eventType": …, "event": …, "outcome": … }]\`.`,
    );
  const { catalog } = await loadCatalog(new URL('../content', import.meta.url).pathname);
  const judged = await judgeCases(catalog, parsed.value);
  console.log(JSON.stringify(judged, null, 2));
  return judged.some((one) => 'error' in one) ? 1 : 0;
}

function refuse(message: string): number {
  console.error(message);
  return 2;
}
