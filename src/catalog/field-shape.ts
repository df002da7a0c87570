import { valueAt } from './json-pointer.ts';
import { isObject } from './schema-places.ts';
import type { JsonSchema } from './types.ts';

/** A member of an object: its schemas put together, and whether the object always has it. */
export interface FieldMember {
  schema: JsonSchema;
  required: boolean;
}

/** What all the schemas that describe one value say together. */
export interface FieldShape {
  /** Empty where nothing is said. */
  types: Set<string>;
  /** Closed set of values; `undefined` where the value is free. */
  allowed: unknown[] | undefined;
  description: string;
  sourcesDiffer: string;
  properties: Map<string, FieldMember>;
  /** The schema of array items. */
  items: JsonSchema | undefined;
  /** The schema of an object's unnamed members. */
  map: JsonSchema | undefined;
  /** The references that were followed on the way. */
  refs: Set<string>;
}

/** Reads `$ref`, `allOf`, `anyOf`, `oneOf` and `if` of a schema into one shape. `root` is where references begin. */
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
  for (const part of asList(schema['allOf'])) shape = both(shape, read(part));
  for (const keyword of ['anyOf', 'oneOf']) {
    const branches = asList(schema[keyword]);
    if (branches.length > 0) shape = both(shape, either(branches.map(read)));
  }
  if (schema['if'] !== undefined) {
    shape = both(shape, either([read(schema['then']), read(schema['else'])]));
  }
  return shape;
}

function ownShape(schema: JsonSchema): FieldShape {
  const required = asList(schema['required']);
  const { properties, items, additionalProperties, patternProperties } = schema;
  const allowed = 'const' in schema ? [schema['const']] : schema['enum'];
  const map = [
    ...(isObject(patternProperties) ? Object.values(patternProperties) : []),
    additionalProperties,
  ].filter(isObject);
  return {
    types: new Set(typesOf(schema, allowed)),
    allowed: Array.isArray(allowed) ? allowed : undefined,
    description: text(schema['description']),
    sourcesDiffer: text(schema['x-sources-differ']),
    properties: new Map(
      Object.entries(isObject(properties) ? properties : {}).map(([name, value]) => [
        name,
        { schema: isObject(value) ? value : {}, required: required.includes(name) },
      ]),
    ),
    items: itemsOf(items),
    map: oneOrAny(map),
    refs: new Set(),
  };
}

/** What holds where both are true of a value. */
function both(a: FieldShape, b: FieldShape): FieldShape {
  const common = [...a.types].filter(
    (type) => b.types.has(type) || (type === 'integer' && b.types.has('number')),
  );
  const narrowed = common.length > 0 ? common : [...b.types];
  return {
    types: new Set(
      a.types.size === 0 ? b.types : b.types.size === 0 || narrowed.length === 0 ? a.types : narrowed,
    ),
    allowed:
      a.allowed && b.allowed
        ? a.allowed.filter((value) => b.allowed?.includes(value))
        : (a.allowed ?? b.allowed),
    description: a.description || b.description,
    sourcesDiffer: a.sourcesDiffer || b.sourcesDiffer,
    properties: joinMembers([a, b], 'allOf', (members) => members.some((one) => one.required)),
    items: join([a.items, b.items], 'allOf'),
    map: join([a.map, b.map], 'allOf'),
    refs: new Set([...a.refs, ...b.refs]),
  };
}

/** What holds where one or another is true of a value. */
function either(shapes: FieldShape[]): FieldShape {
  const closed = shapes.every((shape) => shape.allowed || isOnlyNull(shape));
  return {
    types: new Set(shapes.flatMap((shape) => [...shape.types])),
    allowed: closed ? [...new Set(shapes.flatMap((shape) => shape.allowed ?? []))] : undefined,
    description: unique(shapes.map((shape) => shape.description)).join(' '),
    sourcesDiffer: unique(shapes.map((shape) => shape.sourcesDiffer)).join(' '),
    properties: joinMembers(
      shapes,
      'anyOf',
      (members) => members.length === shapes.length && members.every((one) => one.required),
    ),
    items: join(shapes.map((shape) => shape.items), 'anyOf'),
    map: join(shapes.map((shape) => shape.map), 'anyOf'),
    refs: new Set(shapes.flatMap((shape) => [...shape.refs])),
  };
}

function joinMembers(
  shapes: FieldShape[],
  keyword: 'allOf' | 'anyOf',
  isRequired: (members: FieldMember[]) => boolean,
): Map<string, FieldMember> {
  const names = unique(shapes.flatMap((shape) => [...shape.properties.keys()]));
  return new Map(
    names.map((name) => {
      const members = shapes.flatMap((shape) => shape.properties.get(name) ?? []);
      const schema = join(members.map((member) => member.schema), keyword) ?? {};
      return [name, { schema, required: isRequired(members) }];
    }),
  );
}
