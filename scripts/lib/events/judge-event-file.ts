import { findingFromAjv } from '../../../src/catalog/finding-from-ajv.ts';
import { parseJson } from '../../../src/catalog/parse-json.ts';
import { compileSchema } from '../../../src/catalog/strict-ajv.ts';
import type { EventType } from '../../../src/catalog/types.ts';
import type { EventFile } from './event-file.ts';

/** What a schema says of one file. `unknown`: the catalog has no such event type, or no schema for its answer. */
export interface FileVerdict extends EventFile {
  verdict: 'accepted' | 'refused' | 'unknown';
  /** Why it is not accepted; one sentence each. */
  reasons: string[];
}

/** Validates the text of a file against the schema of its event type. */
export function judgeEventFile(
  file: EventFile,
  text: string,
  eventTypes: ReadonlyMap<string, EventType>,
): FileVerdict {
  const is = (verdict: FileVerdict['verdict'], ...reasons: string[]): FileVerdict => ({
    ...file,
    verdict,
    reasons,
  });
  const eventType = eventTypes.get(file.eventType);
  if (!eventType) return is('unknown', `The catalog has no event type \`${file.eventType}\`.`);
  const schema = file.direction === 'event' ? eventType.eventSchema : eventType.responseSchema;
  if (!schema) return is('unknown', `The service reads no answer of \`${file.eventType}\`.`);
  const parsed = parseJson(text);
  if (!parsed.ok)
    return is('refused', `Line ${parsed.line}, column ${parsed.column}: ${parsed.message}.`);
  const compiled = compileSchema(schema);
  if ('error' in compiled) return is('refused', `The schema does not compile: ${compiled.error}`);
  if (compiled.validate(parsed.value)) return is('accepted');
  const errors = (compiled.validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  const reasons = errors.map((error) => {
    const { pointer, problem } = findingFromAjv(error, parsed.value, { file: file.file });
    return `${pointer || '/'}: ${problem}`;
  });
  return is('refused', ...new Set(reasons));
}

/** Whether the schema is to blame: it refuses what the service sends. */
export const isSchemaWrong = ({ verdict, tier }: FileVerdict): boolean =>
  verdict === 'refused' && tier !== 'distorted';
