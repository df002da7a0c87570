import { toPointer, valueAt } from './json-pointer.ts';
import { isObject, schemaPlaces } from './schema-places.ts';
import type { JsonSchema } from './types.ts';

/** A reference that leads nowhere: where it stands and what it says. */
export interface DanglingRef {
  /** Name of the definition file that holds it; `null` for the schema itself. */
  definition: string | null;
  pointer: string;
  ref: string;
}

/** A self-contained schema: every shared definition it reaches lies under `definitions`. */
export interface BundledSchema {
  schema: JsonSchema;
  dangling: DanglingRef[];
}

const sharedRef = /^(?:\.\.\/)*(?:definitions\/|\.\/)?([a-z0-9-]+)\.json(?:#(.*))?$/;

/**
 * Makes a schema self-contained. `$ref`s to files of `content/definitions` become `#/definitions/<name>`, each
 * definition is copied in once (so recursive definitions end), and references inside it are led to its new place.
 */
export function bundleSchema(
  source: JsonSchema,
  shared: ReadonlyMap<string, JsonSchema>,
): BundledSchema {
  const schema = structuredClone(source);
  const own = isObject(schema['definitions']) ? schema['definitions'] : {};
  const homes = new Map<string, string>();
  const copies: Record<string, JsonSchema> = {};
  const dangling: DanglingRef[] = [];

  const bringIn = (name: string): string | undefined => {
    const definition = shared.get(name);
    if (!definition) return undefined;
    const known = homes.get(name);
    if (known) return known;
    const home = freeName(name, { ...own, ...copies });
    homes.set(name, home);
    const { $schema: _, ...copy } = structuredClone(definition);
    copies[home] = copy;
    redirect(copy, name);
    return home;
  };

  const redirect = (root: JsonSchema, definition: string | null) => {
    for (const { schema: place, path } of schemaPlaces(root)) {
      const ref = place['$ref'];
      if (typeof ref !== 'string') continue;
      const target = resolve(ref, definition);
      if (target === undefined) dangling.push({ definition, pointer: toPointer(path), ref });
      else place['$ref'] = target;
    }
  };

  const resolve = (ref: string, definition: string | null): string | undefined => {
    if (ref.startsWith('#')) {
      const pointer = decodePointer(ref.slice(1));
      const root = definition === null ? source : shared.get(definition);
      if (pointer !== '' && valueAt(root, pointer) === undefined) return undefined;
      if (definition === null) return ref;
      return `#/definitions/${homes.get(definition) ?? definition}${pointer}`;
    }
    const [, name = '', fragment = ''] = sharedRef.exec(ref) ?? [];
    const home = bringIn(name);
    const pointer = decodePointer(fragment);
    if (home === undefined) return undefined;
    if (pointer !== '' && valueAt(shared.get(name), pointer) === undefined) return undefined;
    return `#/definitions/${home}${pointer}`;
  };

  redirect(schema, null);
  if (homes.size > 0) schema['definitions'] = { ...own, ...copies };
  return { schema, dangling };
}

function freeName(name: string, taken: Record<string, unknown>): string {
  if (!Object.hasOwn(taken, name)) return name;
  let number = 2;
  while (Object.hasOwn(taken, `${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

/** Pointers in references are percent-encoded; a badly encoded one is taken as it stands, and leads nowhere. */
function decodePointer(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
