import { isObject, member, readAnswer } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { Judge, JudgedOutcome, JudgeInput } from '../judge.ts';
import type { OptionSpecs } from '../option.ts';
import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Verdict } from '../verdict.ts';
import { codeWords, failureWords, valueWords } from '../words.ts';
import { fixOfFailure } from './fix-of-failure.ts';
import { gatewayResponse, statusOfRefusal } from './gateway-response.ts';
import { httpAuthorizerRules, httpAuthorizerV2Rules as rules } from './http-authorizer-rules.ts';
import { readRequest } from './read-request.ts';
import { ruleOnPolicy } from './rule-on-policy.ts';
import { refuse } from './ruling.ts';
import type { Ruling } from './ruling.ts';

const options = {
  authorizerResultTtl: {
    kind: 'number',
    usual: 0,
    min: 0,
    max: 3600,
    unit: 'seconds',
    label: 'How long answers are cached (`AuthorizerResultTtlInSeconds`); 0: they are not',
  },
} as const satisfies OptionSpecs;

const v2Options = {
  enableSimpleResponses: {
    kind: 'boolean',
    usual: false,
    label: 'The authorizer gives simple responses: `isAuthorized` in place of a policy',
  },
  ...options,
} as const satisfies OptionSpecs;

const simple = 'the answer is a simple response (`isAuthorized`)';

interface Values {
  authorizerResultTtl: number;
  enableSimpleResponses?: boolean;
}

/** Judges authorizers of HTTP APIs with format 1.0. */
export const httpAuthorizerJudge: Judge = makeJudge({
  options,
  rules: httpAuthorizerRules,
  judge: (input) =>
    judge(input, (value) =>
      isObject(value) && 'isAuthorized' in value && !('policyDocument' in value)
        ? refuse(
            'error',
            httpAuthorizerRules.simpleResponse,
            `${simple}, which format 1.0 does not know`,
            {
              text: 'Answer `principalId` and `policyDocument`, or set `AuthorizerPayloadFormatVersion` to 2.0.',
              pointer: '/isAuthorized',
            },
          )
        : undefined,
    ),
});

/** Judges authorizers of HTTP APIs with format 2.0. */
export const httpAuthorizerV2Judge: Judge = makeJudge({
  options: v2Options,
  rules,
  judge: (input) => judge(input, (value) => ruleOnSimple(value, input.options)),
});

/** `ruleFirst` has the first word about an answer; what it does not rule on is to be a policy. */
function judge(
  input: JudgeInput<Values>,
  ruleFirst: (value: unknown) => Ruling | undefined,
): Verdict {
  const { event, outcome, options } = input;
  const refusal = options.enableSimpleResponses
    ? '`{ "isAuthorized": false }`'
    : 'a policy with a `Deny`';
  const answer = readAnswer(outcome);
  const value = answer.isJson ? answer.value : undefined;
  const ruling =
    outcome.kind === 'response'
      ? answer.isJson
        ? (ruleFirst(value) ??
          ruleOnPolicy(value, readRequest(event), rules, options.authorizerResultTtl))
        : refuse('error', rules.noPolicy, 'the answer is not valid JSON', {
            text: `Answer an object: ${refusal} for a 403.`,
            pointer: '',
          })
      : ruleOnFailure(outcome, refusal);
  const { because, steps, fixes } = ruling;
  if (ruling.outcome !== 'allow') {
    return makeVerdict({
      status: 'rejected',
      headline: `The client gets a ${statusOfRefusal(ruling.outcome)}, because ${because}.`,
      steps,
      caller: gatewayResponse(ruling.outcome, 'http'),
      fixes,
    });
  }
  return makeVerdict({
    status: 'ok',
    headline: `The request passes: ${because}.`,
    steps,
    caller: {
      kind: 'value',
      label:
        'Context as the next integration sees it, in requestContext.authorizer.lambda (format 1.0: in requestContext.authorizer)',
      value: member(value, 'context') ?? null,
    },
    fixes,
  });
}

function ruleOnFailure(outcome: JudgedOutcome, refusal: string): Ruling {
  const { kind, errorMessage } = outcome;
  const hasMessage = kind === 'function-error' && errorMessage;
  const message = hasMessage ? ` with the message ${codeWords(errorMessage)}` : '';
  const ruling = refuse('error', rules.failed, `the function ${failureWords(outcome)}${message}`);
  const advice = `A refusal is an answer and not an error: ${refusal} for a 403.`;
  return { ...ruling, fixes: [fixOfFailure(outcome, advice)] };
}

function ruleOnSimple(value: unknown, options: Values): Ruling | undefined {
  const isAuthorized = member(value, 'isAuthorized');
  const hasPolicy = member(value, 'policyDocument') !== undefined;
  const setting = { in: 'option', name: 'enableSimpleResponses' } as const;
  if (!options.enableSimpleResponses) {
    if (isAuthorized === undefined || hasPolicy) return undefined;
    const because = `${simple}, and simple responses are off`;
    const ruling = refuse('error', rules.simpleForPolicy, because);
    const text = 'Set `EnableSimpleResponses` on the authorizer, or answer a policy.';
    return { ...ruling, fixes: [{ text, at: setting }] };
  }
  if (isAuthorized === true) {
    const cached = options.authorizerResultTtl > 0 ? [step(rules.cachedForAll)] : [];
    const because = '`isAuthorized` is true';
    return { outcome: 'allow', because, steps: [step(rules.authorized), ...cached], fixes: [] };
  }
  if (isAuthorized === false) {
    return refuse('implicitDeny', rules.notAuthorized, '`isAuthorized` is false');
  }
  if (isAuthorized === undefined && hasPolicy) {
    const because = 'the answer is a policy, and simple responses are on';
    const ruling = refuse('error', rules.policyForSimple, because);
    const text = 'Switch `EnableSimpleResponses` off, or answer `{ "isAuthorized": true }`.';
    return { ...ruling, fixes: [{ text, at: setting }] };
  }
  const because = isObject(value)
    ? `\`isAuthorized\` is ${valueWords(isAuthorized)}`
    : `the answer is ${valueWords(value)}`;
  return refuse('error', rules.notBoolean, because, {
    text: 'Answer `isAuthorized` as a boolean: `{ "isAuthorized": true }`.',
    pointer: isAuthorized === undefined ? '' : '/isAuthorized',
  });
}
