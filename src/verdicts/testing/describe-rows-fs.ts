import { describe, expect, test } from 'vitest';
import type { Judge, JudgedCall, JudgedOutcome } from '../judge.ts';
import { judgeOutcome } from '../judge-outcome.ts';
import { readOptions } from '../option.ts';
import type { Attempt, Caller, Verdict, VerdictStatus } from '../verdict.ts';
import { sampleOf } from './sample-fs.ts';

/** One case of a table: what came out of a run, and what the service does with it. */
export interface Row {
  name: string;
  /** Name of a sample of the event type, or an event. */
  event: string | object;
  outcome: JudgedOutcome;
  calls?: JudgedCall[];
  options?: Record<string, unknown>;
  attempt?: Attempt;
  status: VerdictStatus;
  /** Ids of the rules of all steps, in their order. */
  rules: readonly string[];
  /** Address of the page that says so: that of one of the steps. */
  source: string;
  /** Part of the headline. */
  headline?: string;
  /** Members that the caller must have. */
  caller?: Partial<Extract<Caller, { kind: 'http' }>> | Partial<Caller>;
  /** Fates in the order of the records. */
  fates?: readonly string[];
  /** Seconds until each next attempt. */
  next?: readonly (number | null)[];
  /** Places to which the fixes point: a JSON pointer, or the name of an option. */
  fixes?: readonly string[];
  /** Anything else. */
  also?: (verdict: Verdict) => void;
}

/** The outcome of a function that answers a value, or a text that is no JSON. */
export const answers = (value: unknown): JudgedOutcome => ({
  kind: 'response',
  body: JSON.stringify(value),
});
export const answersText = (body: string): JudgedOutcome => ({ kind: 'response', body });
export const throws: JudgedOutcome = {
  kind: 'function-error',
  errorType: 'TypeError',
  errorMessage: "Cannot read properties of undefined (reading 'x')",
};
export const timesOut: JudgedOutcome = { kind: 'timeout', errorType: 'Sandbox.Timedout' };
export const exits: JudgedOutcome = { kind: 'exit', errorType: 'Runtime.ExitError' };
export const failsInInit: JudgedOutcome = {
  kind: 'init-error',
  errorType: 'Runtime.UserCodeSyntaxError',
};

/** Tests a judge row by row, and that each of its rules is shown by at least one. */
export function describeRows(eventType: string, judge: Judge, rows: readonly Row[]): void {
  describe(eventType, () => {
    const cited = new Set<string>();
    test.each(rows)('$name', (row) => {
      const event = typeof row.event === 'string' ? sampleOf(eventType, row.event) : row.event;
      const { outcome, options = {} } = row;
      expect(readOptions(judge.options, options, event).problems).toEqual([]);
      const verdict = judgeOutcome(judge, {
        event,
        outcome,
        options,
        ...(row.calls ? { calls: row.calls } : {}),
        ...(row.attempt ? { attempt: row.attempt } : {}),
      });
      const { status, steps } = verdict;
      expect({ status, rules: steps.map(({ rule }) => rule) }).toEqual({
        status: row.status,
        rules: row.rules,
      });
      expect(steps.map(({ source }) => source.url)).toContain(row.source);
      for (const step of steps) expect(judge.rules.map(({ id }) => id)).toContain(step.rule);
      checkRest(verdict, row);
      for (const rule of row.rules) cited.add(rule);
    });
    test('shows each rule by a row', () => {
      const unseen = judge.rules.filter(({ id, pageOnly }) => !pageOnly && !cited.has(id));
      expect(unseen.map(({ id }) => id)).toEqual([]);
    });
  });
}

function checkRest(verdict: Verdict, row: Row): void {
  const { headline, caller, records, next, fixes } = verdict;
  expect(headline).toMatch(/^\S.*[.!]$/s);
  if (row.headline !== undefined) expect(headline).toContain(row.headline);
  if (row.caller) expect(caller).toMatchObject(row.caller);
  if (row.fates) expect(records.map(({ fate }) => fate)).toEqual(row.fates);
  if (row.next) expect(next.map(({ afterSeconds }) => afterSeconds)).toEqual(row.next);
  if (row.fixes) {
    const places = fixes.map(({ at }) =>
      at === undefined ? '-' : at.in === 'option' ? at.name : at.pointer,
    );
    expect(places).toEqual(row.fixes);
  }
  row.also?.(verdict);
}
