import { ownShape, type FieldShape } from './field-shape-own.ts';
import { valueAt } from './json-pointer.ts';
import { isObject } from './schema-places.ts';
import type { JsonSchema } from './types.ts';

/**
 * Puts everything that describes one value into one shape: the schema, what its `$ref` names, and its `allOf`,
 * `anyOf`, `oneOf` and `if`. `root` is the schema that references count from.
 */
export function fieldShape(
  schema: JsonSchema,
  root: JsonSchema,
  seen: ReadonlySet<JsonSchema> = new Set(),
): FieldShape {
  if (seen.has(schema)) return ownShape({});
  const inside = new Set([...seen, schema]);
  const read = (value: unknown) => fieldShape(isObject(value) ? value : {}, root, inside);

  let shape = ownShape(schema);
  const ref = schema['$ref'];
  if (typeof ref === 'string') {
    shape = both(shape, read(valueAt(root, ref.slice(1))));
    shape.refs.add(ref);
  }
  for (const part of list(schema['allOf'])) shape = both(shape, read(part));
  for (const keyword of ['anyOf', 'oneOf']) {
    const branches = list(schema[keyword]);
    if (branches.length > 0) shape = both(shape, either(branches.map(read)));
  }
  if (schema['if'] !== undefined) {
    shape = both(shape, either([read(schema['then']), read(schema['else'])]));
  }
  return shape;
}

/** What is known of a value of which `a` and `b` are true; `a` has the better words. */
function both(a: FieldShape, b: FieldShape): FieldShape {
  const properties = new Map(a.properties);
  for (const [name, other] of b.properties) {
    const own = properties.get(name);
    if (!own) properties.set(name, other);
    else {
      const partial = own.partial && other.partial;
      const schemas = [own, other].map((one) =>
        one.partial && !partial ? { anyOf: [one.schema, {}] } : one.schema,
      );
      properties.set(name, { schema: join(partial ? 'anyOf' : 'allOf', schemas) ?? {}, partial });
    }
  }
  return {
    types: commonTypes(a.types, b.types),
    allowed: a.allowed && b.allowed ? common(a.allowed, b.allowed) : (a.allowed ?? b.allowed),
    description: a.description || b.description,
    sourcesDiffer: a.sourcesDiffer || b.sourcesDiffer,
    properties,
    required: new Set([...a.required, ...b.required]),
    items: join('allOf', [a.items, b.items]),
    map: join('allOf', [a.map, b.map]),
    keyName: a.keyName || b.keyName,
    refs: new Set([...a.refs, ...b.refs]),
  };
}

/** What is known of a value of which one of the shapes is true. */
function either(shapes: FieldShape[]): FieldShape {
  const closed = shapes.every((shape) => shape.allowed ?? isNull(shape));
  const typed = shapes.every((shape) => shape.types.size > 0);
  const names = unique(shapes.flatMap((shape) => [...shape.properties.keys()]));
  const [first, ...others] = shapes.map((shape) => shape.required);
  return {
    types: new Set(typed ? shapes.flatMap((shape) => [...shape.types]) : []),
    allowed: closed ? unique(shapes.flatMap((shape) => shape.allowed ?? [])) : undefined,
    description: sentences(shapes.map((shape) => shape.description)),
    sourcesDiffer: sentences(shapes.map((shape) => shape.sourcesDiffer)),
    properties: new Map(
      names.map((name) => {
        const found = shapes.flatMap((shape) => shape.properties.get(name) ?? []);
        const partial = found.length < shapes.length || found.some((one) => one.partial);
        return [
          name,
          {
            schema:
              join(
                'anyOf',
                found.map((one) => one.schema),
              ) ?? {},
            partial,
          },
        ];
      }),
    ),
    required: new Set([...(first ?? [])].filter((name) => others.every((set) => set.has(name)))),
    items: join(
      'anyOf',
      shapes.map((shape) => shape.items),
    ),
    map: join(
      'anyOf',
      shapes.map((shape) => shape.map),
    ),
    keyName: sentences(unique(shapes.map((shape) => shape.keyName))),
    refs: new Set(shapes.flatMap((shape) => [...shape.refs])),
  };
}

/** One schema that says what several say; the same schema where there is only one. */
function join(
  keyword: 'allOf' | 'anyOf',
  schemas: readonly (JsonSchema | undefined)[],
): JsonSchema | undefined {
  const present = unique(schemas.filter((schema) => schema !== undefined));
  return present.length > 1 ? { [keyword]: present } : present[0];
}

function commonTypes(a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> {
  if (a.size === 0 || b.size === 0) return new Set([...a, ...b]);
  const isIn = (type: string, types: ReadonlySet<string>) =>
    types.has(type) || (type === 'integer' && types.has('number'));
  const narrowed = [...a].filter((type) => isIn(type, b));
  return new Set([...narrowed, ...[...b].filter((type) => isIn(type, a))]);
}

function common(a: readonly unknown[], b: readonly unknown[]): unknown[] {
  return a.filter((value) => b.includes(value));
}

function isNull({ types }: FieldShape): boolean {
  return types.size === 1 && types.has('null');
}

function sentences(texts: string[]): string {
  return unique(texts.filter((text) => text !== '')).join(' ');
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
