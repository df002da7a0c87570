import type { ErrorObject } from 'ajv';
import { valueAt } from './json-pointer.ts';
import type { RuleFinding } from './rule.ts';

/** Puts one of Ajv's errors into words for the author of the file that was validated. */
export function findingFromAjv<Place extends { file: string }>(
  error: ErrorObject,
  document: unknown,
  place: Place,
): Place & RuleFinding {
  const { keyword, instancePath, params } = error;
  const value = valueAt(document, instancePath);
  const at = (problem: string, expected: string, fix: string): Place & RuleFinding => ({
    ...place,
    pointer: instancePath,
    problem,
    expected,
    fix,
  });
  switch (keyword) {
    case 'required':
      return at(
        `\`${params['missingProperty']}\` is missing.`,
        `a member \`${params['missingProperty']}\``,
        'Add it.',
      );
    case 'additionalProperties':
      return at(
        `\`${params['additionalProperty']}\` is not known here.`,
        'only members that the schema names',
        'Remove it, or mend its spelling.',
      );
    case 'type':
      return at(
        `${show(value)} has the wrong type.`,
        [params['type']].flat().join(' or '),
        'Change the value.',
      );
    case 'enum':
      return at(
        `${show(value)} is not allowed.`,
        `one of ${(params['allowedValues'] as unknown[]).map(show).join(', ')}`,
        'Choose one of these.',
      );
    case 'const':
      return at(
        `${show(value)} is not allowed.`,
        show(params['allowedValue']),
        'Write exactly this.',
      );
    default:
      return at(
        `${show(value)} ${error.message ?? 'is wrong'}.`,
        `what the schema says at \`${error.schemaPath}\``,
        'Change the value.',
      );
  }
}

function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return `\`${text.length > 80 ? `${text.slice(0, 77)}…` : text}\``;
}
