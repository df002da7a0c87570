import { isObject } from '../answer.ts';
import { codeWords, valueWords } from '../words.ts';
import { readPolicy } from './read-policy.ts';
import type { Statement } from './read-policy.ts';

/** An answer that AWS IoT takes, or what is wrong with it. */
export type IotAnswer =
  | { kind: 'letIn'; statements: Statement[]; documents: unknown[]; refresh: number; end: number }
  | { kind: 'notLetIn' }
  | IotProblem;

interface IotProblem {
  kind: 'badAnswer' | 'badPrincipal' | 'badPolicies' | 'badSeconds';
  /** A clause. */
  because: string;
  pointer: string;
  advice: string;
}

const longestPolicy = 2048;
const mostPolicies = 10;
const shortest = 300;
const longest = 86_400;

/** Reads the answer of a custom authorizer, member by member. */
export function readIotAnswer(value: unknown): IotAnswer {
  if (!isObject(value)) {
    const advice = 'Answer an object: `{ "isAuthenticated": false }` for a refusal.';
    return {
      kind: 'badAnswer',
      because: `the answer is ${valueWords(value)}`,
      pointer: '',
      advice,
    };
  }
  const isAuthenticated = value['isAuthenticated'];
  if (typeof isAuthenticated !== 'boolean') {
    return {
      kind: 'badAnswer',
      because: `\`isAuthenticated\` is ${valueWords(isAuthenticated)}`,
      pointer: isAuthenticated === undefined ? '' : '/isAuthenticated',
      advice: 'Answer `isAuthenticated` as a boolean.',
    };
  }
  if (!isAuthenticated) return { kind: 'notLetIn' };
  const policies = readPolicies(value);
  if (!Array.isArray(policies)) return policies;
  const problem =
    principalProblem(value['principalId']) ??
    secondsProblem(value, 'disconnectAfterInSeconds') ??
    secondsProblem(value, 'refreshAfterInSeconds');
  return (
    problem ?? {
      kind: 'letIn',
      statements: policies.flatMap(({ statements }) => statements),
      documents: policies.map(({ document }) => document),
      refresh: value['refreshAfterInSeconds'] as number,
      end: value['disconnectAfterInSeconds'] as number,
    }
  );
}

function principalProblem(principal: unknown): IotProblem | undefined {
  if (typeof principal === 'string' && /^[a-zA-Z0-9]{1,128}$/.test(principal)) return undefined;
  const wrong = typeof principal === 'string' && /[^a-zA-Z0-9]/.exec(principal)?.[0];
  return {
    kind: 'badPrincipal',
    because: wrong
      ? `${codeWords(wrong)} in \`principalId\` is no letter or digit`
      : `\`principalId\` is ${typeof principal === 'string' && principal !== '' ? 'longer than 128 characters' : valueWords(principal)}`,
    pointer: principal === undefined ? '' : '/principalId',
    advice:
      'Keep only letters and digits, 1 to 128 of them: `device.replace(/[^a-zA-Z0-9]/g, "")`.',
  };
}

function secondsProblem(value: Record<string, unknown>, name: string): IotProblem | undefined {
  const seconds = value[name];
  const fits = Number.isInteger(seconds) && Number(seconds) >= shortest;
  if (fits && Number(seconds) <= longest) return undefined;
  const words = typeof seconds === 'number' ? seconds.toLocaleString('en') : valueWords(seconds);
  return {
    kind: 'badSeconds',
    because: `\`${name}\` is ${words}`,
    pointer: seconds === undefined ? '' : `/${name}`,
    advice: `Answer \`${name}\` as a whole number from 300 to 86,400.`,
  };
}

interface Policy {
  statements: Statement[];
  document: unknown;
}

function readPolicies(value: Record<string, unknown>): Policy[] | IotProblem {
  const given = value['policyDocuments'];
  const kind = 'badPolicies';
  const hint = 'policyDocument' in value ? ', but there is `policyDocument`' : '';
  if (!Array.isArray(given) || given.length === 0 || given.length > mostPolicies) {
    const many = Array.isArray(given) && given.length > 0;
    return {
      kind,
      because: `\`policyDocuments\` ${many ? `holds ${given.length} policies` : `is ${valueWords(given)}${hint}`}`,
      pointer: given === undefined ? '' : '/policyDocuments',
      advice: 'Answer `policyDocuments` as a list of one to ten policies, also for one.',
    };
  }
  const policies: Policy[] = [];
  for (const [index, one] of given.entries()) {
    const pointer = `/policyDocuments/${index}`;
    const document = typeof one === 'string' ? parse(one) : (one as unknown);
    const { length } = JSON.stringify(document);
    if (length > longestPolicy) {
      const because = `policy ${index} has ${length.toLocaleString('en')} characters`;
      const advice = 'Split it: ten policies of 2,048 characters are allowed. Or use wildcards.';
      return { kind, because, pointer, advice };
    }
    const statements = readPolicy(document, pointer);
    if ('problem' in statements) {
      const because = `policy ${index} is malformed: ${statements.problem}`;
      // Inside of a text no pointer leads further.
      const place = typeof one === 'string' ? pointer : statements.pointer;
      return { kind, because, pointer: place, advice: statements.advice };
    }
    policies.push({ statements, document });
  }
  return policies;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
