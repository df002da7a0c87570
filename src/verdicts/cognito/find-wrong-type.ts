import { isObject } from '../answer.ts';
import { pointerTo } from '../pointer-to.ts';

/** What a member of `response` has to be. `map` and `list` hold texts alone. */
type MemberType = 'boolean' | 'text' | 'map' | 'list' | 'object';

/** A member that is something else. */
export interface WrongType {
  pointer: string;
  value: unknown;
  wanted: string;
}

const words: Record<MemberType, string> = {
  boolean: 'true or false',
  text: 'a text',
  map: 'an object of texts',
  list: 'a list of texts',
  object: 'an object',
};

/** The first member that is not what it has to be. `null` and absent members say nothing, and are fine. */
export function findWrongType(
  object: Record<string, unknown>,
  types: Record<string, MemberType>,
  at: string,
): WrongType | null {
  for (const [name, type] of Object.entries(types)) {
    const value = object[name];
    if (value === undefined || value === null) continue;
    const pointer = `${at}${pointerTo(name)}`;
    if (!isA(type, value)) return { pointer, value, wanted: words[type] };
    if (type !== 'map' && type !== 'list') continue;
    const entries = Object.entries(value);
    const wrong = entries.find(([, entry]) => typeof entry !== 'string');
    if (wrong) {
      return {
        pointer: `${pointer}${pointerTo(wrong[0])}`,
        value: wrong[1],
        wanted: 'a text',
      };
    }
  }
  return null;
}

function isA(type: MemberType, value: unknown): value is object {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string';
    case 'list':
      return Array.isArray(value);
    case 'map':
    case 'object':
      return isObject(value);
  }
}
