import { isObject } from '../answer.ts';
import { codeWords, valueWords } from '../words.ts';

/** A statement of a policy that has the right shape. */
export interface Statement {
  index: number;
  /** JSON pointer into the response. */
  pointer: string;
  effect: 'Allow' | 'Deny';
  action: Matcher;
  resource: Matcher;
  condition: Record<string, unknown> | undefined;
}

/** Patterns and the member that holds them: `Action` or `NotAction`, `Resource` or `NotResource`. */
export interface Matcher {
  member: string;
  isNegated: boolean;
  patterns: string[];
}

/** Where a policy is malformed, as a clause, and how to mend it. */
interface PolicyProblem {
  problem: string;
  pointer: string;
  advice: string;
}

const versions = ['2012-10-17', '2008-10-17'];

/**
 * Reads a policy document by the grammar of IAM policies.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function readPolicy(document: unknown, pointer: string): Statement[] | PolicyProblem {
  if (!isObject(document)) {
    const advice = 'A policy is an object with `Version` and `Statement`.';
    return { problem: `the policy is ${valueWords(document)}`, pointer, advice };
  }
  const version = document['Version'];
  if (version !== undefined && !versions.includes(version as string)) {
    return {
      problem: `\`Version\` is ${valueWords(version)}`,
      pointer: `${pointer}/Version`,
      advice: 'Write `"Version": "2012-10-17"`: it is that of the policy language.',
    };
  }
  const given = document['Statement'];
  if (!isObject(given) && !Array.isArray(given)) {
    return {
      problem: `\`Statement\` is ${valueWords(given)}${smallLetters(document, 'Statement')}`,
      pointer: given === undefined ? pointer : `${pointer}/Statement`,
      advice: 'Write `Statement`, with a capital: a list of statements.',
    };
  }
  const statements: Statement[] = [];
  for (const [index, one] of (Array.isArray(given) ? given : [given]).entries()) {
    const place = Array.isArray(given) ? `/Statement/${index}` : '/Statement';
    const statement = readStatement(one, index, `${pointer}${place}`);
    if ('problem' in statement) return statement;
    statements.push(statement);
  }
  return statements;
}

function readStatement(one: unknown, index: number, pointer: string): Statement | PolicyProblem {
  const name = `statement ${index}`;
  if (!isObject(one)) {
    const advice = 'A statement is an object with `Effect`, `Action` and `Resource`.';
    return { problem: `${name} is ${valueWords(one)}`, pointer, advice };
  }
  const effect = one['Effect'];
  if (effect !== 'Allow' && effect !== 'Deny') {
    return {
      problem: `\`Effect\` of ${name} is ${valueWords(effect)}${smallLetters(one, 'Effect')}`,
      pointer: effect === undefined ? pointer : `${pointer}/Effect`,
      advice: '`Effect` is `Allow` or `Deny`, written just so.',
    };
  }
  const action = readMatcher(one, 'Action', name, pointer);
  if ('problem' in action) return action;
  const resource = readMatcher(one, 'Resource', name, pointer);
  if ('problem' in resource) return resource;
  const condition = one['Condition'];
  if (condition !== undefined && !isObject(condition)) {
    return {
      problem: `\`Condition\` of ${name} is ${valueWords(condition)}`,
      pointer: `${pointer}/Condition`,
      advice: 'Leave `Condition` out where there is none; else it is an object.',
    };
  }
  return { index, pointer, effect, action, resource, condition };
}

function readMatcher(
  statement: Record<string, unknown>,
  element: 'Action' | 'Resource',
  name: string,
  pointer: string,
): Matcher | PolicyProblem {
  const members = [element, `Not${element}`].filter((one) => Object.hasOwn(statement, one));
  const advice = `A statement has \`${element}\` or \`Not${element}\`, one of them: a text or a list of texts.`;
  const [member, other] = members;
  if (member === undefined || other !== undefined) {
    const what = member === undefined ? `no \`${element}\`` : `\`${element}\` and \`${other}\``;
    const hint = member === undefined ? smallLetters(statement, element) : '';
    return { problem: `${name} has ${what}${hint}`, pointer, advice };
  }
  const value = statement[member];
  const patterns: unknown[] = Array.isArray(value) ? value : [value];
  const wrong = patterns.findIndex((pattern) => typeof pattern !== 'string');
  if (wrong >= 0) {
    return {
      problem: `\`${member}\` of ${name} holds ${valueWords(patterns[wrong])}`,
      pointer: `${pointer}/${member}${Array.isArray(value) ? `/${wrong}` : ''}`,
      advice,
    };
  }
  return { member, isNegated: member !== element, patterns: patterns as string[] };
}

/** ", but there is `statement`", where a member differs from the right one by case alone. */
function smallLetters(object: Record<string, unknown>, name: string): string {
  const near = Object.keys(object).find(
    (key) => key !== name && key.toLowerCase() === name.toLowerCase(),
  );
  return near === undefined ? '' : `, but there is ${codeWords(near)}`;
}
