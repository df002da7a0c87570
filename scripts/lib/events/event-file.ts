import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../../../src/catalog/schema-places.ts';

/** One file of a collection of events and responses, as its `index.json` describes it. */
export interface EventFile {
  /** Path from the collection's folder. */
  file: string;
  /** `<integration>/<event type>`. */
  eventType: string;
  direction: 'event' | 'response';
  /** `genuine` and `placeholder` have to be accepted; `distorted` may be refused. */
  tier: 'genuine' | 'placeholder' | 'distorted';
  /** What is wrong with a file that is not genuine. */
  why?: string;
}

const directions: readonly unknown[] = ['event', 'response'];
const tiers: readonly unknown[] = ['genuine', 'placeholder', 'distorted'];

/** Reads a collection's `index.json`: an array of `EventFile`. Throws an error that says which entry is wrong, and how. */
export function readEventFiles(folder: string): EventFile[] {
  const path = join(folder, 'index.json');
  const entries: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(entries)) throw new Error(`${path} is no array of files.`);
  return entries.map((entry: unknown, index) => {
    if (isEventFile(entry)) return entry;
    throw new Error(
      `${path}: entry ${index} needs \`file\`, \`eventType\`, \`direction\` (event or response) and \`tier\` (genuine, placeholder or distorted).`,
    );
  });
}

function isEventFile(value: unknown): value is EventFile {
  return (
    isObject(value) &&
    typeof value['file'] === 'string' &&
    typeof value['eventType'] === 'string' &&
    directions.includes(value['direction']) &&
    tiers.includes(value['tier'])
  );
}
