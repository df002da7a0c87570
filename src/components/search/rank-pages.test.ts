import { expect, test } from 'vitest';
import { rankPages } from './rank-pages.ts';

const page = (title: string, names = '') => ({ meta: { title, names } });
const ranked = (query: string, ...pages: ReturnType<typeof page>[]): string[] =>
  rankPages(pages, query).map(({ meta }) => meta.title);

test('the integration that the query names comes first', () => {
  const bus = page('EventBridge', 'Amazon EventBridge, Amazon CloudWatch Events, event bus');
  const logs = page('CloudWatch Logs', 'Amazon CloudWatch Logs');
  expect(ranked('cloudwatch events', logs, bus)).toEqual(['EventBridge', 'CloudWatch Logs']);
  expect(ranked(' Event bus', logs, bus)).toEqual(['EventBridge', 'CloudWatch Logs']);
});

test('the maker need not be named', () => {
  expect(ranked('AWS lex', page('a'), page('Amazon Lex'))).toEqual(['Amazon Lex', 'a']);
});

test('a part of a name changes nothing', () => {
  expect(ranked('event', page('a'), page('b', 'event bus'))).toEqual(['a', 'b']);
});
