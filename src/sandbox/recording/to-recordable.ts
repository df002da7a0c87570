import { bytesOf } from './bytes-of.ts';

/** Plain JSON data, as a call is recorded. */
export type Recordable = string | number | boolean | null | Recordable[] | RecordableObject;
export interface RecordableObject {
  [name: string]: Recordable;
}

const limits = { text: 20_000, total: 80_000, members: 4_000, depth: 40, json: 100_000 } as const;

/**
 * What was handed to a call, as JSON data of bounded size: bytes as `{"$base64"}`, dates as ISO
 * texts, streams described, what JSON leaves out left out. Never throws, whatever the value does.
 */
export function toRecordable(value: unknown): Recordable {
  let characters: number = limits.total;
  let members: number = limits.members;
  const parents = new Set<object>();

  const cut = (text: string): string => {
    const room = Math.max(0, Math.min(limits.text, characters));
    characters -= Math.min(text.length, room);
    const rest = text.length - room;
    return rest > 0 ? `${text.slice(0, room)}… (${rest} more characters)` : text;
  };

  /** `undefined` means left out, as in `JSON.stringify`. */
  const convert = (one: unknown): Recordable | undefined => {
    switch (typeof one) {
      case 'string':
        return cut(one);
      case 'boolean':
        return one;
      case 'number':
        return Number.isFinite(one) ? one : String(one);
      case 'bigint':
        return { $bigint: String(one) };
      case 'object':
        return one === null ? null : nested(one);
      case 'undefined':
      case 'function':
      case 'symbol':
        return undefined;
    }
  };

  const nested = (one: object): Recordable | undefined => {
    if (parents.has(one)) return '[circular]';
    if (parents.size >= limits.depth) return '[too deep]';
    parents.add(one);
    try {
      return special(one) ?? plain(one);
    } catch {
      return '[unreadable]';
    } finally {
      parents.delete(one);
    }
  };

  const special = (one: object): Recordable | undefined => {
    const bytes = bytesOf(one);
    if (bytes) return { $base64: cut(bytes.toString('base64')) };
    if (one instanceof Date)
      return Number.isNaN(one.getTime()) ? 'Invalid Date' : one.toISOString();
    if (one instanceof Set) return { $set: list([...(one as Set<unknown>)]) };
    if (one instanceof Map) return { $map: list([...(one as Map<unknown, unknown>)]) };
    if (isStream(one)) return { $stream: one.constructor.name };
    return 'toJSON' in one && typeof one.toJSON === 'function'
      ? convert((one as { toJSON(): unknown }).toJSON())
      : undefined;
  };

  const list = (items: unknown[]): Recordable[] => {
    const room = items.slice(0, Math.max(0, members));
    members -= room.length;
    const converted = room.map((item) => convert(item) ?? null);
    const rest = items.length - room.length;
    return rest > 0 ? [...converted, `… (${rest} more)`] : converted;
  };

  const plain = (one: object): Recordable => {
    if (Array.isArray(one)) return list(one as unknown[]);
    const entries: [string, Recordable][] = [];
    for (const name of Object.keys(one)) {
      if (members <= 0) {
        entries.push(['…', 'more members']);
        break;
      }
      members -= 1;
      const converted = convert((one as Record<string, unknown>)[name]);
      if (converted !== undefined) entries.push([cut(name), converted]);
    }
    // Entries, unlike assignments, make a member named `__proto__` an own one.
    return Object.fromEntries(entries);
  };

  const recorded = convert(value) ?? null;
  // Escapes and brackets are not counted above.
  const json = JSON.stringify(recorded);
  return json.length <= limits.json ? recorded : `${json.slice(0, limits.text)}… (cut)`;
}

function isStream(value: object): boolean {
  return ['pipe', 'getReader', 'stream'].some(
    (name) => typeof (value as Record<string, unknown>)[name] === 'function',
  );
}
