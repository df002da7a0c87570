import { valueAt } from '../../../src/catalog/json-pointer.ts';
import { isObject } from '../../../src/catalog/schema-places.ts';
import type { JsonSchema } from '../../../src/catalog/types.ts';
import { schemaMatches } from './schema-matches.ts';

/**
 * A schema and all that it says of this value: through `$ref` and `allOf`, the alternatives of `anyOf` and `oneOf` that
 * the value fits, and `then` or `else`, whichever holds for it.
 */
export function nodesAt(
  schema: unknown,
  value: unknown,
  root: JsonSchema,
  seen = new Set<unknown>(),
): JsonSchema[] {
  if (!isObject(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const { $ref: ref, if: condition } = schema;
  const alternatives = [...listAt(schema, 'anyOf'), ...listAt(schema, 'oneOf')];
  const same = [
    ...(typeof ref === 'string' ? [valueAt(root, ref.replace(/^#/, ''))] : []),
    ...listAt(schema, 'allOf'),
    ...alternatives.filter((alternative) => schemaMatches(alternative, value, root)),
    ...(condition === undefined
      ? []
      : [schema[schemaMatches(condition, value, root) ? 'then' : 'else']]),
  ];
  return [schema, ...same.flatMap((other) => nodesAt(other, value, root, seen))];
}

/** What these schemas say of one member of an object, or of one item of an array. */
export function nodesBelow(
  nodes: readonly JsonSchema[],
  key: string | number,
  value: unknown,
  root: JsonSchema,
): JsonSchema[] {
  return nodes
    .flatMap((node) => childrenOf(node, key))
    .flatMap((child) => nodesAt(child, value, root));
}

function childrenOf(node: JsonSchema, key: string | number): unknown[] {
  if (typeof key === 'number') {
    const { items } = node;
    return [Array.isArray(items) ? ((items as unknown[])[key] ?? node['additionalItems']) : items];
  }
  const own = isObject(node['properties']) ? node['properties'][key] : undefined;
  const patterns = isObject(node['patternProperties']) ? node['patternProperties'] : {};
  const matching = Object.entries(patterns)
    .filter(([pattern]) => new RegExp(pattern, 'u').test(key))
    .map(([, schema]) => schema);
  if (own !== undefined || matching.length > 0) return [own, ...matching];
  return [node['additionalProperties']];
}

function listAt(schema: JsonSchema, keyword: string): unknown[] {
  const list = schema[keyword];
  return Array.isArray(list) ? (list as unknown[]) : [];
}
