import type { Source } from '../catalog/types.ts';
import type { Step } from './verdict.ts';

/** One thing that a service does: a row of the page's failure table, and the reason of a verdict's step. */
export interface Rule {
  id: string;
  /** Markdown, inline only. */
  when: string;
  then: string;
  source: Source;
  /** Of rules that no single outcome shows, such as throttling: they are on the page alone. */
  pageOnly?: true;
}

/** Sources by id; each is title, address, and the date when it was checked. */
export function defineSources<Id extends string>(
  table: Record<Id, readonly [title: string, url: string, checked: string]>,
): Record<Id, Source> {
  const entries = Object.entries<readonly [string, string, string]>(table);
  return Object.fromEntries(
    entries.map(([id, [title, url, checked]]) => [id, { id, title, url, checked }]),
  ) as Record<Id, Source>;
}

/** Rules by id. */
export function defineRules<Id extends string>(
  table: Record<Id, Omit<Rule, 'id'>>,
): Record<Id, Rule> {
  const entries = Object.entries<Omit<Rule, 'id'>>(table);
  return Object.fromEntries(entries.map(([id, rule]) => [id, { id, ...rule }])) as Record<Id, Rule>;
}

/** A step by a rule. Without a text of its own it says what the rule says. */
export function step({ id, then, source }: Rule, text: string = then): Step {
  return { rule: id, text, source };
}
