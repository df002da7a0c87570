import { fieldShape } from './field-shape.ts';
import type { FieldShape } from './field-shape-own.ts';
import type { JsonSchema } from './types.ts';

/** One row of the field reference. */
export interface FieldRow {
  /** `Records[].messageId`, `messageAttributes.<key>.stringValue`. */
  path: string;
  /** Unique in the reference, made of letters, digits and hyphens; depends on the path alone. */
  anchor: string;
  /** How many of the rows above are its parents: 0 for members of the event itself. */
  depth: number;
  /** `string`, `integer`, `object[]`, `map of string`, …; empty where any JSON may stand. `null` is in `nullable`. */
  types: string[];
  /** Whether the parent, where it is there, always has this field. */
  presence: 'always' | 'sometimes';
  nullable: boolean;
  description: string;
  /** The closed set of values as JSON has them (text without quotes); empty where values are free. */
  allowed: string[];
  sourcesDiffer?: string;
}

interface Walk {
  root: JsonSchema;
  rows: FieldRow[];
  anchors: Set<string>;
}

/** Where the walk is: the field, how deep, and the references on the way there with the path of each. */
interface Spot {
  path: string;
  depth: number;
  presence: FieldRow['presence'];
  refs: ReadonlyMap<string, string>;
}

/** Lists the fields that a self-contained schema describes, parents first, in the schema's order. */
export function fieldReference(schema: JsonSchema): FieldRow[] {
  const walk: Walk = { root: schema, rows: [], anchors: new Set() };
  const spot: Spot = { path: '', depth: 0, presence: 'always', refs: new Map([['#', '']]) };
  addChildren(walk, fieldShape(schema, schema), spot);
  return walk.rows;
}

function addField(walk: Walk, schema: JsonSchema, spot: Spot, isNamed: boolean): void {
  const shape = fieldShape(schema, walk.root);
  const known = [...shape.refs].find((ref) => spot.refs.has(ref));
  const row = toRow(walk, shape, spot);
  if (known !== undefined) row.description = repeats(row.description, spot.refs.get(known) ?? '');
  const { description, allowed, nullable, sourcesDiffer } = row;
  const saysMore = description !== '' || allowed.length > 0 || nullable || sourcesDiffer;
  const isShown = isNamed || saysMore;
  if (isShown) {
    row.anchor = freeAnchor(walk.anchors, spot.path);
    walk.rows.push(row);
  }
  if (known !== undefined) return;
  const refs = new Map([...spot.refs, ...[...shape.refs].map((ref) => [ref, spot.path] as const)]);
  addChildren(walk, shape, { ...spot, refs, depth: spot.depth + (isShown ? 1 : 0) });
}

function addChildren(walk: Walk, shape: FieldShape, spot: Spot): void {
  const { path } = spot;
  for (const [name, { schema }] of shape.properties) {
    const presence = shape.required.has(name) ? 'always' : 'sometimes';
    addField(walk, schema, { ...spot, path: memberPath(path, name), presence }, true);
  }
  if (shape.map) {
    const key = `<${shape.keyName || 'key'}>`;
    const at = path === '' ? key : `${path}.${key}`;
    addField(walk, shape.map, { ...spot, path: at, presence: 'sometimes' }, false);
  }
  if (shape.items) {
    addField(walk, shape.items, { ...spot, path: `${path}[]`, presence: 'always' }, false);
  }
}

function toRow(walk: Walk, shape: FieldShape, spot: Spot): FieldRow {
  return {
    path: spot.path,
    anchor: '',
    depth: spot.depth,
    types: typeLabels(shape, walk.root),
    presence: spot.presence,
    nullable: shape.types.has('null'),
    description: shape.description,
    allowed: (shape.allowed ?? [])
      .filter((value) => value !== null)
      .map((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
    ...(shape.sourcesDiffer && { sourcesDiffer: shape.sourcesDiffer }),
  };
}

function typeLabels(shape: FieldShape, root: JsonSchema, depth = 0): string[] {
  const inner = (schema: JsonSchema | undefined) => {
    const labels = schema && depth < 4 ? typeLabels(fieldShape(schema, root), root, depth + 1) : [];
    return labels.length > 1 ? `(${labels.join(' | ')})` : labels[0];
  };
  const labels = [...shape.types].filter((type) => type !== 'null');
  return labels.map((type) => {
    if (type === 'array') return `${inner(shape.items) ?? 'any'}[]`;
    if (type === 'object' && shape.map && shape.properties.size === 0) {
      return `map of ${inner(shape.map) ?? 'any'}`;
    }
    return type;
  });
}

function memberPath(path: string, name: string): string {
  if (/[.[\]<>\s]/.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === '' ? name : `${path}.${name}`;
}

function freeAnchor(taken: Set<string>, path: string): string {
  const base = path
    .replace(/\[\]$/, '-item')
    .replaceAll('[]', '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  let anchor = base;
  for (let number = 2; taken.has(anchor); number += 1) anchor = `${base}-${number}`;
  taken.add(anchor);
  return anchor;
}

function repeats(description: string, path: string): string {
  const whole = path === '' ? 'the whole event' : `\`${path}\``;
  return `${description} Has the fields of ${whole} again.`.trim();
}
