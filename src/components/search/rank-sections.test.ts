import { describe, expect, test } from 'vitest';
import type { PagefindSection } from './pagefind.ts';
import { rankSections } from './rank-sections.ts';

const section = (title: string, ...scores: number[]): PagefindSection => ({
  url: `/page/#${title}`,
  title,
  excerpt: '',
  weighted_locations: scores.map((balanced_score) => ({ weight: 1, balanced_score })),
});
const ranked = (query: string, ...sections: PagefindSection[]): string[] =>
  rankSections({ url: '/page/', sub_results: sections }, query).map(({ title }) => title);

describe('rankSections', () => {
  test('the section with the best place comes first', () => {
    expect(ranked('x', section('a', 1, 1, 1), section('b', 5))).toEqual(['b', 'a']);
  });

  test('of equal places more are better', () => {
    expect(ranked('x', section('a', 3), section('b', 3, 3))).toEqual(['b', 'a']);
  });

  test('a heading that holds the query comes before all', () => {
    const named = section('Visibility timeout', 1);
    expect(ranked('visibility TIMEOUT ', section('a', 99), named)).toEqual([
      'Visibility timeout',
      'a',
    ]);
  });

  test('three sections are enough', () => {
    expect(ranked('x', ...['a', 'b', 'c', 'd'].map((name) => section(name, 1)))).toHaveLength(3);
  });

  test('the page itself is not a section of the page', () => {
    expect(ranked('x', { ...section('a', 1), url: '/page/' })).toEqual([]);
    expect(ranked('x', { ...section('a', 1), url: '/page/#_top' })).toEqual([]);
  });
});
