import { jsonProblems } from './json-problems.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import type { Validate, ValidatorModule } from './validator-module.ts';

/** Says what is wrong with events and responses of one event type. */
export interface Validator {
  event(text: string): Problem[];
  /** `null` where the service does not read the response. An empty text is a handler that answered nothing. */
  response(text: string): Problem[] | null;
}

// Lambda takes and returns 6 MB at most (https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html,
// 2026-11-24); more would only hold up the page.
const checkedSize = 6 * 1024 * 1024;

/** Makes a validator from an event type's compiled schemas. */
export function createValidator({ validateEvent, validateResponse }: ValidatorModule): Validator {
  return {
    event: (text) => problemsOf(validateEvent, text, 'The event'),
    response: (text) =>
      validateResponse && problemsOf(validateResponse, text || 'null', 'The response'),
  };
}

function problemsOf(validate: Validate, text: string, whole: string): Problem[] {
  if (text.length > checkedSize) {
    const message = `${whole} is larger than the 6 MB that Lambda allows, and was not checked.`;
    return [{ message, pointer: '', line: 1, column: 1 }];
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return jsonProblems(text, whole);
  }
  return schemaProblems(validate, value, text, whole);
}
