import type { ContentFiles } from './content-files.ts';
import type { Catalog, Finding } from './types.ts';

/** What a rule may look at. */
export interface RuleContext {
  /** What could be read; the rest already is a finding. */
  catalog: Catalog;
  files: ContentFiles;
  /** The values of all JSON files that could be read, by path. */
  documents: ReadonlyMap<string, unknown>;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** A finding, before the name of its rule is written on it. */
export type RuleFinding = Omit<Finding, 'rule'>;

/** Something that all content has to hold. */
export interface Rule {
  /** The name of its file: `samples-match-schema`. */
  name: string;
  /** One sentence for authors: what the content has to be like. */
  description: string;
  check: (context: RuleContext) => RuleFinding[];
}
