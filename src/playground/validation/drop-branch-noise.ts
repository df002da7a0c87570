import type { SchemaError } from './validator-module.ts';

/**
 * Ajv reports every branch of an `anyOf` or `oneOf` that did not fit, and then the keyword itself. A reader means one
 * branch: the one that fits best keeps its errors, the others and the keyword's own are dropped. So is `if`, whose
 * `then` or `else` has already said what is wrong.
 */
export function dropBranchNoise(errors: readonly SchemaError[]): SchemaError[] {
  const kept: SchemaError[] = [];
  for (const error of errors) {
    if (error.keyword === 'if') continue;
    if (error.keyword !== 'anyOf' && error.keyword !== 'oneOf') {
      kept.push(error);
      continue;
    }
    const branches = kept.splice(firstOfBranches(kept, error));
    kept.push(...(bestBranch(branches, error) ?? [error]));
  }
  return kept;
}

/** Errors of the branches come right before the keyword's own, at its place in the document or below. */
function firstOfBranches(
  kept: readonly SchemaError[],
  { instancePath, schemaPath }: SchemaError,
): number {
  const parent = schemaPath.slice(0, schemaPath.lastIndexOf('/'));
  let from = kept.length;
  while (from > 0) {
    const before = kept[from - 1];
    if (!before || !isWithin(before.instancePath, instancePath)) break;
    // A keyword beside this one has spoken for itself. Inside a `$ref`, paths begin anew at the definition.
    const isBranch =
      before.schemaPath.startsWith(`${schemaPath}/`) ||
      before.schemaPath.startsWith(`${parent}/definitions/`);
    if (!isBranch && before.schemaPath.startsWith(`${parent}/`)) break;
    from -= 1;
  }
  return from;
}

function bestBranch(
  errors: readonly SchemaError[],
  keyword: SchemaError,
): SchemaError[] | undefined {
  const branches = [...Map.groupBy(errors, (error) => branchOf(error, keyword)).values()];
  const [best, ...others] = branches.toSorted((a, b) => misfit(a, keyword) - misfit(b, keyword));
  // Several branches that all miss at the very top tell no story: the keyword's sentence is clearer.
  if (!best || (others.length > 0 && misfit(best, keyword) >= missedType)) return undefined;
  return best;
}

function branchOf({ schemaPath }: SchemaError, { schemaPath: keyword }: SchemaError): string {
  if (schemaPath.startsWith(`${keyword}/`))
    return schemaPath.slice(keyword.length).split('/')[1] ?? '';
  return schemaPath.split('/', 3).join('/');
}

const missedType = 1000;

/** Few errors, deep in the document, are a near miss; the wrong type at the top, or a wrong tag, is a far one. */
function misfit(branch: readonly SchemaError[], { instancePath }: SchemaError): number {
  return branch.reduce((sum, error) => {
    const isAtTop = error.instancePath === instancePath;
    if (isAtTop && error.keyword === 'type') return sum + missedType;
    if (error.keyword === 'const' || error.keyword === 'enum') return sum + 100;
    return sum + (isAtTop ? 10 : 1);
  }, 0);
}

function isWithin(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`);
}
