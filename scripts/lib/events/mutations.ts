import { isObject } from '../../../src/catalog/schema-places.ts';
import type { JsonSchema } from '../../../src/catalog/types.ts';
import { nodesAt, nodesBelow } from './schema-nodes.ts';

/** A value with one thing wrong. */
export interface Mutation {
  /** Path of the member, `*` for the index of an array: `/Records/*\/body`. */
  member: string;
  kind: 'dropped' | 'retyped';
  value: unknown;
}

/** The mutations of a value, and the members that may hold anything and are left alone. */
export interface Mutations {
  mutations: Mutation[];
  opaque: Set<string>;
}

/** Every required member dropped, and every typed member given another type, one at a time. */
export function mutationsOf(value: unknown, schema: JsonSchema): Mutations {
  const result: Mutations = { mutations: [], opaque: new Set() };
  visit(value, nodesAt(schema, value, schema), '', (changed) => changed, schema, result);
  return result;
}

type Rebuild = (changed: unknown) => unknown;

function visit(
  value: unknown,
  nodes: readonly JsonSchema[],
  path: string,
  rebuild: Rebuild,
  root: JsonSchema,
  result: Mutations,
): void {
  if (Array.isArray(value)) {
    for (const [index, item] of (value as unknown[]).entries()) {
      const put: Rebuild = (changed) => rebuild(value.with(index, changed));
      enter(item, nodesBelow(nodes, index, item, root), `${path}/*`, put, root, result);
    }
  } else if (isObject(value)) {
    const required = new Set(nodes.flatMap(({ required: names }) => names as string[] | undefined));
    for (const [name, member] of Object.entries(value)) {
      const at = `${path}/${name}`;
      if (required.has(name)) {
        const { [name]: _, ...rest } = value;
        result.mutations.push({ member: at, kind: 'dropped', value: rebuild(rest) });
      }
      const put: Rebuild = (changed) => rebuild({ ...value, [name]: changed });
      enter(member, nodesBelow(nodes, name, member, root), at, put, root, result);
    }
  }
}

function enter(
  value: unknown,
  nodes: readonly JsonSchema[],
  path: string,
  rebuild: Rebuild,
  root: JsonSchema,
  result: Mutations,
): void {
  if (!nodes.some(saysAnything)) {
    result.opaque.add(path);
    return;
  }
  result.mutations.push({ member: path, kind: 'retyped', value: rebuild(otherType(value, nodes)) });
  visit(value, nodes, path, rebuild, root, result);
}

const telling = ['type', 'enum', 'const', 'required', 'pattern', 'format', 'properties'];
const saysAnything = (node: JsonSchema): boolean => telling.some((keyword) => keyword in node);

const examples: readonly [type: string, value: unknown][] = [
  ['number', 12_345],
  ['string', 'changed'],
  ['object', { changed: true }],
  ['boolean', true],
  ['array', ['changed']],
];

/** A value of another type: of the first that the schemas do not name, for a member may be text or a number. */
function otherType(value: unknown, nodes: readonly JsonSchema[]): unknown {
  const named = new Set(nodes.flatMap(({ type }) => type).map(nameOf));
  const other = examples.find(([type]) => type !== typeOf(value) && !named.has(type));
  return (other ?? examples.find(([type]) => type !== typeOf(value)))?.[1];
}

const nameOf = (type: unknown): unknown => (type === 'integer' ? 'number' : type);
const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);
