import { isObject, member } from '../answer.ts';
import { step } from '../rule.ts';
import type { Step } from '../verdict.ts';
import { capitalise, durationWords, valueWords } from '../words.ts';
import { evaluatePolicy } from './evaluate-policy.ts';
import type { Decision } from './evaluate-policy.ts';
import { matchesArn } from './match-arn.ts';
import type { PolicyRules } from './policy-rules.ts';
import { readPolicy } from './read-policy.ts';
import type { Statement } from './read-policy.ts';
import type { ApiRequest } from './read-request.ts';
import { refuse } from './ruling.ts';
import type { Ruling } from './ruling.ts';
import { arnCode } from './tell-apart.ts';

const pointer = '/policyDocument';
const example =
  '{ "principalId": "user-1207", "policyDocument": { "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "execute-api:Invoke", "Resource": "*" }] } }';

/** Rules on an answer that is to be a policy with `principalId`. */
export function ruleOnPolicy(
  answer: unknown,
  request: ApiRequest,
  rules: PolicyRules,
  cacheSeconds: number,
): Ruling {
  const principal = member(answer, 'principalId');
  const document = member(answer, 'policyDocument');
  if (!isObject(answer) || document === undefined) {
    const because = isObject(answer)
      ? '`policyDocument` is missing'
      : `the answer is ${valueWords(answer)}`;
    const text = `Answer \`principalId\` and a policy: \`${example}\`.`;
    return refuse('error', rules.noPolicy, because, { text, pointer: '' });
  }
  if (typeof principal !== 'string' || principal === '') {
    const what = principal === '' ? 'empty' : valueWords(principal);
    return refuse('error', rules.noPrincipal, `\`principalId\` is ${what}`, {
      text: 'Add `principalId`: a text that names the caller, a user id for example.',
      pointer: principal === undefined ? '' : '/principalId',
    });
  }
  const policy = readPolicy(document, pointer);
  if ('problem' in policy) {
    const isNullCondition = policy.problem.startsWith('`Condition`') && hasNull(answer, policy);
    const rule = isNullCondition ? rules.nullCondition : rules.badPolicy;
    return refuse('error', rule, policy.problem, { text: policy.advice, pointer: policy.pointer });
  }
  const decision = evaluatePolicy(policy, {
    action: 'execute-api:Invoke',
    resource: request.arn,
    matchesResource: (pattern) => matchesArn(pattern, request.arn),
    keys: request.keys,
  });
  const conditions = decision.conditions.map((text) => step(rules.condition, text));
  return decision.effect === 'allow'
    ? allow(decision, policy, conditions, request, rules, cacheSeconds)
    : deny(decision, conditions, request, rules);
}

function allow(
  { statement }: Decision,
  policy: Statement[],
  conditions: Step[],
  request: ApiRequest,
  rules: PolicyRules,
  cacheSeconds: number,
): Ruling {
  const because = `statement ${statement?.index ?? 0} allows it`;
  const steps = [
    ...conditions,
    step(rules.allowed, `${capitalise(because)}. ${rules.allowed.then}`),
  ];
  const isForOne = policy.every(
    ({ effect, resource: { isNegated, patterns } }) =>
      effect === 'Deny' || (!isNegated && patterns.every((one) => one === request.arn)),
  );
  if (!isForOne || cacheSeconds === 0 || request.isHandshake) {
    return { outcome: 'allow', because, steps, fixes: [] };
  }
  const time = durationWords(cacheSeconds);
  const text = `The answer is kept for ${time}. ${rules.cachedForOne.then}`;
  return {
    outcome: 'allow',
    because: `${because}, and no other path for ${time}`,
    steps: [...steps, step(rules.cachedForOne, text)],
    fixes: [
      {
        text: `Allow all that the caller may do, such as ${arnCode(wholeStage(request.arn))}, or switch the cache off.`,
        at: { in: 'response', pointer: `${statement?.pointer ?? pointer}/Resource` },
      },
    ],
  };
}

function deny(
  { effect, statement, misses }: Decision,
  conditions: Step[],
  request: ApiRequest,
  rules: PolicyRules,
): Ruling {
  if (effect === 'explicitDeny' && statement) {
    const because = `statement ${statement.index} denies it`;
    const text = `${capitalise(because)}. ${rules.explicitDeny.then}`;
    const fix = {
      text: `If the request is to pass, narrow statement ${statement.index}: a \`Deny\` beats each \`Allow\`.`,
      pointer: `${statement.pointer}/${statement.resource.member}`,
    };
    const denied = step(rules.explicitDeny, text);
    return refused('explicitDeny', because, [...conditions, denied], fix);
  }
  // An `Allow` that misses is what was meant to let the request pass.
  const near = misses.find((miss) => miss.statement.effect === 'Allow');
  const because = near
    ? near.text
    : misses.length > 0
      ? 'no statement allows it'
      : 'the policy has no statement';
  const why = near ? `${near.text}, and no other statement allows the request` : because;
  const text = `${capitalise(why)}. ${rules.implicitDeny.then}`;
  const fix = {
    text: adviceFor(near?.pointer ?? '', request),
    pointer: near?.pointer ?? `${pointer}/Statement`,
  };
  const denied = step(rules.implicitDeny, text);
  return refused('implicitDeny', because, [...conditions, denied], fix);
}

function refused(
  outcome: 'explicitDeny' | 'implicitDeny',
  because: string,
  steps: Step[],
  fix: { text: string; pointer: string },
): Ruling {
  const fixes = [{ text: fix.text, at: { in: 'response', pointer: fix.pointer } as const }];
  return { outcome, because, steps, fixes };
}

function adviceFor(place: string, { arn }: ApiRequest): string {
  if (place.endsWith('Action')) return 'Write `"Action": "execute-api:Invoke"`.';
  if (place.endsWith('Condition')) return 'Leave the condition out, or let it fit the request.';
  const wide = arn === '' ? '`*`' : `${arnCode(arn)}, or ${arnCode(wholeStage(arn))}`;
  return `If the request is to pass, allow ${wide}.`;
}

/** The ARN of all methods of the stage. */
function wholeStage(arn: string): string {
  const [api = '', stage = ''] = arn.split('/');
  return `${api}/${stage}/*`;
}

function hasNull(answer: unknown, { pointer: place }: { pointer: string }): boolean {
  const value = place
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (one, key) => (Array.isArray(one) ? (one as unknown[])[Number(key)] : member(one, key)),
      answer,
    );
  return value === null;
}
