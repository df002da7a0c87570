import { createLineIndex } from './create-line-index.ts';
import { describeSchemaError } from './describe-schema-error.ts';
import { dropBranchNoise } from './drop-branch-noise.ts';
import { locateInJson } from './locate-in-json.ts';
import type { PlaceInJson } from './locate-in-json.ts';
import type { Problem } from './problem.ts';
import type { SchemaError, Validate } from './validator-module.ts';

const shown = 100;

/** What a schema finds wrong with a value, at its place in the text that the value was read from. */
export function schemaProblems(
  validate: Validate,
  value: unknown,
  text: string,
  whole: string,
): Problem[] {
  if (validate(value)) return [];
  const errors = dropBranchNoise(validate.errors ?? []);
  const described = errors.slice(0, shown).map((error) => ({
    error,
    message: describeSchemaError(error, value, whole),
    pointer: pointerOf(error),
  }));
  const places = locateInJson(text, new Set(described.map(({ pointer }) => pointer)));
  const at = createLineIndex(text);
  const problems = new Map<string, Problem>();
  for (const { error, message, pointer } of described) {
    if (problems.has(message)) continue;
    const offset = offsetOf(error, places.get(pointer));
    problems.set(message, { message, pointer, ...at(offset) });
  }
  const all = [...problems.values()].sort(byPlace);
  if (errors.length <= shown) return all;
  const more = `${errors.length - shown + 1} more problems are not shown.`;
  return [...all.slice(0, shown - 1), { message: more, pointer: '', line: 1, column: 1 }];
}

/** An unwelcome member is itself the place; for all else it is the value that was judged. */
function pointerOf({ keyword, instancePath, params }: SchemaError): string {
  if (keyword !== 'additionalProperties') return instancePath;
  const name = String(params['additionalProperty']);
  return `${instancePath}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function offsetOf({ keyword }: SchemaError, place: PlaceInJson | undefined): number {
  const isUnwelcome = keyword === 'additionalProperties' || keyword === 'false schema';
  return (isUnwelcome ? place?.name : place?.value) ?? 0;
}

function byPlace(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column;
}
