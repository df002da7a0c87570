import { listOf, member, textOf } from '../answer.ts';
import type { Rule } from '../rule.ts';
import { count, valueWords } from '../words.ts';
import type { ReadCall } from './call-input.ts';
import { configRules as rules } from './config-rules.ts';

/** One call of PutEvaluations: taken, or refused and why. */
export type PutEvaluations =
  | { isTaken: true; isTest: boolean; stored: number }
  | { isTaken: false; rule: Rule; what: string; mend: string };

const complianceTypes = ['COMPLIANT', 'NON_COMPLIANT', 'NOT_APPLICABLE'];
const required = ['ComplianceResourceType', 'ComplianceResourceId', 'OrderingTimestamp'];

/** Whether AWS Config takes a call, for an event with this token. */
export function readEvaluations({ input }: ReadCall, token: unknown): PutEvaluations {
  const isTest = member(input, 'TestMode') === true;
  const given = member(input, 'ResultToken');
  const fits = isTest ? textOf(given) !== '' : textOf(given) !== '' && given === token;
  if (!fits) {
    return refused(
      rules.wrongToken,
      `\`ResultToken\` is ${valueWords(given)}${given === undefined || given === null ? '' : ', and not that of the event'}`,
      'Give `event.resultToken` as `ResultToken`.',
    );
  }
  const evaluations = listOf(member(input, 'Evaluations'));
  if (evaluations.length > 100) {
    const what = `one call holds ${count(evaluations.length, 'evaluation')}, and may hold 100`;
    return refused(rules.tooMany, what, 'Send a hundred at a time, with the same token.');
  }
  for (const [index, evaluation] of evaluations.entries()) {
    const problem = problemOf(evaluation);
    if (problem !== null) {
      const what = `${problem} in evaluation ${index + 1} of ${evaluations.length}`;
      return refused(rules.badEvaluation, what, rules.badEvaluation.then);
    }
  }
  return { isTaken: true, isTest, stored: isTest ? 0 : evaluations.length };
}

function problemOf(evaluation: unknown): string | null {
  const type = member(evaluation, 'ComplianceType');
  if (!complianceTypes.includes(textOf(type))) return `\`ComplianceType\` is ${valueWords(type)}`;
  for (const name of required) {
    const value = member(evaluation, name);
    if (value === undefined || value === null || value === '') {
      return `\`${name}\` is ${valueWords(value)}`;
    }
  }
  const annotation = textOf(member(evaluation, 'Annotation'));
  return annotation.length > 256 ? `\`Annotation\` has ${annotation.length} characters` : null;
}

function refused(rule: Rule, what: string, mend: string): PutEvaluations {
  return { isTaken: false, rule, what, mend };
}
