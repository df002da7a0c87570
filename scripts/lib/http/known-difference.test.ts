import { expect, test } from 'vitest';
import { differenceByRule, inGeneral } from './known-difference.ts';

const rule = { then: '502.', source: { url: 'https://example.com/report' } };

test('takes what AWS does, and the source, from the rule', () => {
  expect(differenceByRule(rule, 'status body', 'answers 200', ['a case'])).toEqual({
    cases: ['a case'],
    parts: ['status', 'body'],
    peer: 'answers 200',
    aws: '502.',
    source: 'https://example.com/report',
    right: 'judge',
  });
});

test('keeps the source of the rule beside the page that says it in general', () => {
  const general = inGeneral(rule, 'https://example.com/guide');
  expect(
    differenceByRule(general, 'body', 'answers 200', ['a case'], 'not documented'),
  ).toMatchObject({
    aws: '502.',
    source: 'https://example.com/guide',
    detail: 'https://example.com/report',
    right: 'not documented',
  });
});
