import { isObject } from './schema-places.ts';
import type { JsonSchema } from './types.ts';

/** What all the schemas that describe one value say together. */
export interface FieldShape {
  /** Names of JSON types; empty where any will do. */
  types: Set<string>;
  /** The closed set of values; `undefined` where values are free. */
  allowed: unknown[] | undefined;
  description: string;
  sourcesDiffer: string;
  /** Members by name. `partial`: only some alternatives speak of the member; the others leave it free. */
  properties: Map<string, { schema: JsonSchema; partial: boolean }>;
  required: Set<string>;
  /** The schema of array items. */
  items: JsonSchema | undefined;
  /** The schema of members that have no fixed name, and what to call their key. */
  map: JsonSchema | undefined;
  keyName: string;
  /** The references that were followed. */
  refs: Set<string>;
}

/** Reads what a schema says by itself, without its references and alternatives. */
export function ownShape(schema: JsonSchema): FieldShape {
  const { properties, patternProperties, additionalProperties, propertyNames, required } = schema;
  const allowed = 'const' in schema ? [schema['const']] : schema['enum'];
  return {
    types: new Set(ownTypes(schema, allowed)),
    allowed: Array.isArray(allowed) ? allowed : undefined,
    description: text(schema['description']),
    sourcesDiffer: text(schema['x-sources-differ']),
    properties: new Map(
      Object.entries(isObject(properties) ? properties : {})
        .filter(([, member]) => member !== false)
        .map(([name, member]) => [
          name,
          { schema: isObject(member) ? member : {}, partial: false },
        ]),
    ),
    required: new Set(Array.isArray(required) ? required.map(String) : []),
    items: anyOf(Array.isArray(schema['items']) ? schema['items'] : [schema['items']]),
    map: anyOf([
      ...(isObject(patternProperties) ? Object.values(patternProperties) : []),
      additionalProperties,
    ]),
    keyName: isObject(propertyNames) ? text(propertyNames['title']) : '',
    refs: new Set(),
  };
}

function ownTypes(schema: JsonSchema, allowed: unknown): string[] {
  const { type } = schema;
  if (typeof type === 'string') return [type];
  if (Array.isArray(type)) return type.map(String);
  if (Array.isArray(allowed)) return allowed.map(typeOf);
  if (isObject(schema['properties'])) return ['object'];
  return schema['items'] === undefined ? [] : ['array'];
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

function anyOf(schemas: unknown[]): JsonSchema | undefined {
  const present = schemas.filter(isObject).filter((schema) => Object.keys(schema).length > 0);
  return present.length > 1 ? { anyOf: present } : present[0];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
