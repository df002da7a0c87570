import { expect, test } from 'vitest';
import { caseResult } from './case-result.ts';
import type { Difference, ResponsePart } from './compare-responses.ts';
import type { KnownDifference } from './known-difference.ts';

const differs = (part: ResponsePart): Difference => ({ part, judged: '1', observed: '2' });
const listed = (...parts: ResponsePart[]): KnownDifference => ({
  format: 'alb',
  cases: ['a case'],
  parts,
  peer: 'does this',
  aws: 'Does that.',
  source: 'https://example.com/',
  right: 'judge',
});

test.each([
  ['same', [], undefined],
  ['different', [differs('status')], undefined],
  ['listed', [differs('status')], listed('status')],
  ['listed', [differs('headers'), differs('headers'), differs('body')], listed('body', 'headers')],
  ['different', [differs('status'), differs('body')], listed('status')],
  ['different', [differs('status')], listed('status', 'body')],
  ['stale', [], listed('status')],
] as const)('is %s', (verdict, differences, known) => {
  expect(caseResult(differences, known)).toMatchObject({ verdict, differences });
});

test('keeps what is listed', () => {
  const known = listed('status');
  expect(caseResult([differs('status')], known).known).toBe(known);
});
