import { isObject } from '../answer.ts';
import { codeWords } from '../words.ts';
import { isInRange } from './ip-range.ts';
import { matchesWildcards } from './wildcards.ts';

/** What is known of the request, by keys in small letters: a value, or `null` where the request has none. */
export type ConditionKeys = ReadonlyMap<string, string | null>;

/** Whether a condition is met. `unknown`: that depends on what is not evaluated here. */
interface ConditionResult {
  result: 'met' | 'notMet' | 'unknown';
  /** The test that decided, as a clause: "`IpAddress` on `aws:SourceIp` is not met by `203.0.113.24`". */
  text: string;
}

type Compare = (wanted: string, given: string) => boolean | null;

const same: Compare = (wanted, given) => wanted === given;
const sameInAnyCase: Compare = (wanted, given) => wanted.toLowerCase() === given.toLowerCase();
const operators = new Map<string, { compare: Compare; isNegated: boolean }>(
  Object.entries({
    StringEquals: { compare: same, isNegated: false },
    StringNotEquals: { compare: same, isNegated: true },
    StringEqualsIgnoreCase: { compare: sameInAnyCase, isNegated: false },
    StringNotEqualsIgnoreCase: { compare: sameInAnyCase, isNegated: true },
    StringLike: { compare: matchesWildcards, isNegated: false },
    StringNotLike: { compare: matchesWildcards, isNegated: true },
    IpAddress: { compare: isInRange, isNegated: false },
    NotIpAddress: { compare: isInRange, isNegated: true },
  }),
);

/**
 * Tests the `Condition` of a statement: all its operators and keys have to hold, of several values one.
 * A key that the request lacks fails, but passes a negated operator and one with `IfExists`.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function testCondition(
  condition: Record<string, unknown>,
  keys: ConditionKeys,
): ConditionResult {
  const results = Object.entries(condition).flatMap(([operator, tests]) =>
    isObject(tests)
      ? Object.entries(tests).map(([key, values]) => testKey(operator, key, values, keys))
      : [unknown(operator, 'a value')],
  );
  return (
    results.find(({ result }) => result === 'notMet') ??
    results.find(({ result }) => result === 'unknown') ??
    results[0] ?? { result: 'met', text: 'the condition is empty' }
  );
}

function testKey(
  operator: string,
  key: string,
  values: unknown,
  keys: ConditionKeys,
): ConditionResult {
  const given = keys.get(key.toLowerCase());
  const name = operator.replace(/IfExists$/, '');
  const list = (Array.isArray(values) ? values : [values]).map(textOfValue);
  // A policy variable stands for something that only AWS knows.
  if (given === undefined || list.some((value) => value.includes('${'))) {
    return unknown(operator, key);
  }
  if (operator === 'Null') {
    const holds = list.some((value) => (value.toLowerCase() === 'true') === (given === null));
    return told(holds, operator, key, given);
  }
  const known = operators.get(name);
  if (!known) return unknown(operator, key);
  const { compare, isNegated } = known;
  if (given === null) return told(isNegated || name !== operator, operator, key, given);
  const matches = list.map((value) => compare(value, given));
  const isOneMet = matches.includes(true);
  if (!isOneMet && matches.includes(null)) return unknown(operator, key);
  return told(isOneMet !== isNegated, operator, key, given);
}

/** Policies may hold numbers and booleans where texts are meant. */
function textOfValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function told(
  isMet: boolean,
  operator: string,
  key: string,
  given: string | null,
): ConditionResult {
  const by = given === null ? 'a request without it' : codeWords(given);
  return {
    result: isMet ? 'met' : 'notMet',
    text: `\`${operator}\` on ${codeWords(key)} is ${isMet ? '' : 'not '}met by ${by}`,
  };
}

function unknown(operator: string, key: string): ConditionResult {
  return { result: 'unknown', text: `\`${operator}\` on ${codeWords(key)} is not evaluated here` };
}
