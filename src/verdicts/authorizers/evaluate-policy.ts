import { capitalise, codeWords } from '../words.ts';
import type { Matcher, Statement } from './read-policy.ts';
import { arnCode, tellApart } from './tell-apart.ts';
import { testCondition } from './test-condition.ts';
import type { ConditionKeys } from './test-condition.ts';
import { matchesWildcards } from './wildcards.ts';

/** What a policy is asked: may this action be done? */
interface PolicyQuestion {
  action: string;
  /** As the policy would name it; empty where nobody knows. */
  resource: string;
  matchesResource: (pattern: string) => boolean;
  keys: ConditionKeys;
}

/** What a policy says, and why. */
export interface Decision {
  effect: 'allow' | 'explicitDeny' | 'implicitDeny';
  /** The statement that decided; none decides where nothing is allowed. */
  statement: Statement | undefined;
  /** Sentences on the conditions of statements that fit otherwise. */
  conditions: string[];
  /** Why each other statement does not count. */
  misses: Miss[];
}

interface Miss {
  statement: Statement;
  /** JSON pointer to the member that does not fit. */
  pointer: string;
  /** A clause. */
  text: string;
}

/** Evaluates statements: a `Deny` beats each `Allow`; without an `Allow` nothing is allowed. */
export function evaluatePolicy(
  statements: readonly Statement[],
  question: PolicyQuestion,
): Decision {
  const conditions: string[] = [];
  const misses: Miss[] = [];
  const fitting = statements.filter((statement) => {
    const miss = missOf(statement, question) ?? conditionMiss(statement, question, conditions);
    if (miss) misses.push(miss);
    return !miss;
  });
  const denying = fitting.find(({ effect }) => effect === 'Deny');
  const statement = denying ?? fitting[0];
  const effect = denying ? 'explicitDeny' : statement ? 'allow' : 'implicitDeny';
  return { effect, statement, conditions, misses };
}

function missOf(statement: Statement, question: PolicyQuestion): Miss | undefined {
  const { action, resource } = statement;
  const wanted = question.action.toLowerCase();
  const isAction = (one: string): boolean => matchesWildcards(one.toLowerCase(), wanted);
  if (!covers(action, isAction)) return miss(statement, action, codeWords(question.action));
  if (!covers(resource, question.matchesResource)) {
    return missOfResource(statement, question.resource);
  }
  return undefined;
}

function covers({ patterns, isNegated }: Matcher, matches: (pattern: string) => boolean): boolean {
  return patterns.some(matches) !== isNegated;
}

function missOfResource(statement: Statement, wanted: string): Miss {
  const { resource } = statement;
  if (wanted === '') return miss(statement, resource, 'an event without an ARN');
  const [pattern, ...others] = resource.patterns;
  if (pattern === undefined || others.length > 0) {
    return miss(statement, resource, arnCode(wanted));
  }
  const [shown, code] = tellApart(pattern, wanted);
  return miss(statement, resource, code, shown);
}

function miss(
  statement: Statement,
  { member, patterns, isNegated }: Matcher,
  what: string,
  pattern = patterns.length === 1 ? codeWords(patterns[0] ?? '') : '',
): Miss {
  const shown = pattern === '' ? '' : ` (${pattern})`;
  const text = `\`${member}\` of statement ${statement.index}${shown} ${isNegated ? 'excepts' : 'does not cover'} ${what}`;
  return { statement, pointer: `${statement.pointer}/${member}`, text };
}

function conditionMiss(
  statement: Statement,
  { keys }: PolicyQuestion,
  conditions: string[],
): Miss | undefined {
  if (!statement.condition) return undefined;
  const { result, text } = testCondition(statement.condition, keys);
  const rest = result === 'unknown' ? ': it is taken as met' : '';
  conditions.push(capitalise(`statement ${statement.index}: ${text}${rest}.`));
  if (result !== 'notMet') return undefined;
  const why = `the condition of statement ${statement.index} is not met`;
  return { statement, pointer: `${statement.pointer}/Condition`, text: why };
}
