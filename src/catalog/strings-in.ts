import { toPointer } from './json-pointer.ts';

/** A text inside a JSON value: where it is, the name of the member that holds it, and that member's object. */
export interface FoundString {
  pointer: string;
  key: string;
  text: string;
  parent: unknown;
}

/** Every text in a JSON value, in the order of the file. */
export function* stringsIn(
  value: unknown,
  path: (string | number)[] = [],
  parent?: unknown,
): Generator<FoundString> {
  if (typeof value === 'string') {
    yield { pointer: toPointer(path), key: String(path.at(-1) ?? ''), text: value, parent };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* stringsIn(item, [...path, index], value);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* stringsIn(item, [...path, key], value);
  }
}
