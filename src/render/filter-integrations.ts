import type { FilterEntry } from './filter-entry.ts';

/** What the reader asks for; absent members ask for nothing. */
export interface Filter {
  invocation?: string;
  response?: string;
  retry?: string;
  q?: string;
}

const choices = ['invocation', 'response', 'retry'] as const;

/** The ids of the entries that the filter lets through: every choice holds, every word is found. */
export function filterIntegrations(entries: readonly FilterEntry[], filter: Filter): string[] {
  const words = (filter.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return entries
    .filter((entry) => choices.every((name) => !filter[name] || filter[name] === entry[name]))
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .map(({ id }) => id);
}
