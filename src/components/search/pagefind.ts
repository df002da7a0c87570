/** What this site uses of Pagefind's browser module, which Pagefind writes beside its index. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  debouncedSearch(
    query: string,
    options: Record<string, unknown>,
    wait: number,
  ): Promise<{ results: { data(): Promise<PagefindPage> }[] } | null>;
}

export interface PagefindPage {
  url: string;
  excerpt: string;
  /** `names`: an integration's names, former names and aliases, with `, ` between them. */
  meta: { title?: string; names?: string };
  sub_results: PagefindSection[];
}

export interface PagefindSection {
  url: string;
  title: string;
  excerpt: string;
  weighted_locations: { weight: number; balanced_score: number }[];
}
