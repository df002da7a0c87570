import { createScanner } from 'jsonc-parser';
import { toPointer } from '../../catalog/json-pointer.ts';

/** Offsets of a value, and of the name before it where it is a member. */
export interface PlaceInJson {
  name: number;
  value: number;
}

// jsonc-parser's `SyntaxKind` is a const enum, which only exists at compile time.
const openBrace = 1;
const closeBrace = 2;
const openBracket = 3;
const closeBracket = 4;
const comma = 5;
const colon = 6;
const string = 10;
const end = 17;

/**
 * Where the values of the given pointers stand in a text that is JSON. It keeps its own stack, so that a text
 * nested ten thousand deep is no trouble. Of members that share a name the last counts, as in `JSON.parse`.
 */
export function locateInJson(
  text: string,
  pointers: ReadonlySet<string>,
): Map<string, PlaceInJson> {
  const places = new Map<string, PlaceInJson>();
  const deepest = Math.max(0, ...[...pointers].map((pointer) => pointer.split('/').length - 1));
  const path: (string | number)[] = [];
  const scanner = createScanner(text, true);
  let nameAt: number | undefined;
  let expectsName = false;

  const foundValue = (offset: number): void => {
    if (path.length <= deepest) {
      const pointer = toPointer(path);
      if (pointers.has(pointer)) places.set(pointer, { name: nameAt ?? offset, value: offset });
    }
    nameAt = undefined;
  };

  for (let token: number = scanner.scan(); token !== end; token = scanner.scan()) {
    const offset = scanner.getTokenOffset();
    if (token === openBrace || token === openBracket) {
      foundValue(offset);
      path.push(token === openBrace ? '' : 0);
      expectsName = token === openBrace;
    } else if (token === closeBrace || token === closeBracket) {
      path.pop();
      expectsName = false;
    } else if (token === comma) {
      const last = path.pop();
      expectsName = typeof last === 'string';
      path.push(typeof last === 'number' ? last + 1 : '');
    } else if (expectsName && token === string) {
      path.splice(-1, 1, scanner.getTokenValue());
      nameAt = offset;
      expectsName = false;
    } else if (token !== colon) foundValue(offset);
  }
  return places;
}
