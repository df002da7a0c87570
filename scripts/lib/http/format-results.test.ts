import { expect, test } from 'vitest';
import type { CaseResult } from './case-result.ts';
import { formatResult, formatTotals } from './format-results.ts';

const known = {
  format: 'alb',
  cases: ['a case'],
  parts: ['status', 'body'],
  peer: 'sends the last of them',
  aws: 'Both are sent.',
  source: 'https://docs.aws.amazon.com/page.html',
  right: 'judge',
} as const;
const differences = [
  { part: 'body', judged: '"Hello"', observed: `"${'x'.repeat(200)}"` },
] as const;
const same: CaseResult = { verdict: 'same', differences: [] };
const listed: CaseResult = { verdict: 'listed', differences, known };
const open: CaseResult = { ...listed, known: { ...known, right: 'not documented' } };
const reported: CaseResult = { ...listed, known: { ...known, source: 'https://example.com/' } };

test('says that a case is the same', () => {
  expect(formatResult('alb: a case', same)).toMatchInlineSnapshot(`"alb: a case: same"`);
});

test('gives the reason of a difference that is listed', () => {
  expect(formatResult('alb: a case', listed)).toMatchInlineSnapshot(
    `"alb: a case: differs as listed: serverless-offline sends the last of them. AWS: Both are sent. https://docs.aws.amazon.com/page.html"`,
  );
  expect(formatResult('alb: a case', open)).toContain(
    'AWS does not document it: this is the likely way.',
  );
});

test('names the page that goes into detail', () => {
  const detail = 'https://example.com/detail';
  expect(formatResult('alb: a case', { ...listed, known: { ...known, detail } })).toMatch(
    / https:\/\/docs\.aws\.amazon\.com\/page\.html and https:\/\/example\.com\/detail$/,
  );
});

test('shows what differs in a case that is not listed, and how to mend it', () => {
  const text = formatResult('alb: a case', { verdict: 'different', differences });
  expect(text.replace(/x{9,}/, 'x…')).toMatchInlineSnapshot(`
    "alb: a case: DIFFERENT. Mend src/verdicts/http, or list it in scripts/lib/http/known-differences.ts with AWS’s documentation.
        body: the judge says "Hello", serverless-offline sends "x……"
  `);
});

test('says which parts are listed of a case that differs in others', () => {
  const text = formatResult('alb: a case', { verdict: 'different', differences, known });
  expect(text).toContain('DIFFERENT in more or less than status and body, which is listed.');
});

test('asks to take out what differs no more', () => {
  expect(
    formatResult('alb: a case', { verdict: 'stale', differences: [], known }),
  ).toMatchInlineSnapshot(
    `"alb: a case: DIFFERENT from the list: nothing differs any more. Take it out of scripts/lib/http/known-differences.ts."`,
  );
});

test('counts the cases, and who decides those that are listed', () => {
  const different: CaseResult = { verdict: 'different', differences };
  const stale: CaseResult = { verdict: 'stale', differences: [], known };
  const text = formatTotals([same, same, listed, open, reported, different, stale]);
  expect(text.split('\n').slice(0, 2)).toMatchInlineSnapshot(`
    [
      "7 cases: 2 same, 3 differ as listed, 1 DIFFERENT, 1 listed though the same",
      "Of those listed, AWS’s documentation decides 1 and what was recorded or reported of AWS 1; of 1 AWS documents nothing.",
    ]
  `);
});

test('says what was passed over', () => {
  expect(formatTotals([same])).toContain('Passed over: serverless-offline adds `; charset=utf-8`');
});
