/** Untrusted members, by name. */
export type Fields = Readonly<Record<string, unknown>>;

/** Checks of untrusted values; each answers `null` where the value is not what it should be. */
export const read = {
  object: (json: string): Fields | null => {
    try {
      const value: unknown = JSON.parse(json);
      return read.fields(value);
    } catch {
      return null;
    }
  },

  fields: (value: unknown): Fields | null =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null,

  text: (value: unknown, limit: number): string | null =>
    typeof value === 'string' && value.length <= limit ? value : null,

  /** A whole number that is not negative. */
  count: (value: unknown): number | null =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null,

  /** Milliseconds, less than three hours of them. */
  duration: (value: unknown): number | null =>
    typeof value === 'number' && value >= 0 && value < 1e7 ? value : null,

  list: <Item>(value: unknown, limit: number, item: (value: unknown) => Item | null) => {
    if (!Array.isArray(value) || value.length > limit) return null;
    const items: Item[] = [];
    for (const each of value as unknown[]) {
      const known = item(each);
      if (known === null) return null;
      items.push(known);
    }
    return items;
  },

  /** One of a few words. */
  word: <Word extends string>(value: unknown, words: readonly Word[]): Word | null =>
    words.find((word) => word === value) ?? null,
};
