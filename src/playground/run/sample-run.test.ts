import { expect, test } from 'vitest';
import { makeVerdict } from '../../verdicts/verdict.ts';
import type { RunReport } from './run-report.ts';
import { sampleRunDone } from './sample-run.ts';

const report = (part: Partial<RunReport>): RunReport => ({
  outcome: 'response',
  title: 'Response',
  text: '{\n  "a": 1\n}',
  timing: '',
  start: 'warm',
  notices: [],
  logs: [],
  calls: [],
  files: ['index'],
  judged: null,
  ...part,
});
const problem = { message: 'No.', pointer: '', line: 1, column: 1 };

test('sampleRunDone puts the result on one line', () => {
  expect(sampleRunDone(report({}), 3, null).short).toBe('{ "a": 1 }');
  expect(sampleRunDone(report({ text: 'x'.repeat(500) }), 3, null).short).toHaveLength(120);
});

test('sampleRunDone tells status and headline of the verdict', () => {
  const verdict = makeVerdict({ status: 'lost', headline: 'Gone.', steps: [] });
  expect(sampleRunDone(report({}), 3, verdict).verdict).toEqual({
    status: 'lost',
    headline: 'Gone.',
  });
  expect(sampleRunDone(report({}), 3, null).verdict).toBeUndefined();
});

test('sampleRunDone says what the response schema says', () => {
  const check = (response?: RunReport['response']) =>
    sampleRunDone(report(response ? { response } : {}), 3, null).check;
  expect(check()).toBe('–');
  expect(check({ kind: 'streamed' })).toBe('–');
  expect(check({ kind: 'unread' })).toBe('not read');
  expect(check({ kind: 'checked', problems: [] })).toBe('valid');
  expect(check({ kind: 'checked', problems: [problem] })).toBe('1 problem');
  expect(check({ kind: 'checked', problems: [problem, problem] })).toBe('2 problems');
});
