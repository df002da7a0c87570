import type { PagefindPage, PagefindSection } from './pagefind.ts';

/**
 * The sections of a found page that say most about the query, best first. One that has the whole query in its
 * heading comes before all others; then the best single place counts, and after it how many places there are.
 */
export function rankSections(
  { url, sub_results }: Pick<PagefindPage, 'url' | 'sub_results'>,
  query: string,
  limit = 3,
): PagefindSection[] {
  const wanted = query.trim().toLowerCase();
  const score = ({ title, weighted_locations }: PagefindSection): number => {
    const best = Math.max(0, ...weighted_locations.map(({ balanced_score }) => balanced_score));
    const named = title.toLowerCase().includes(wanted) ? 1e6 : 0;
    return named + best + Math.min(weighted_locations.length, 50) / 1000;
  };
  return sub_results
    .filter((section) => section.url !== url && !section.url.endsWith('#_top'))
    .map((section) => ({ section, score: score(section) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ section }) => section);
}
