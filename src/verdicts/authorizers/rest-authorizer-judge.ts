import { isObject, member, readAnswer } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { Judge, JudgeInput } from '../judge.ts';
import type { OptionSpecs, OptionValues } from '../option.ts';
import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Caller, Step, Verdict } from '../verdict.ts';
import { codeWords, failureWords, valueWords } from '../words.ts';
import { fixOfFailure } from './fix-of-failure.ts';
import { gatewayResponse, statusOfRefusal } from './gateway-response.ts';
import { readRequest } from './read-request.ts';
import type { ApiRequest } from './read-request.ts';
import { restAuthorizerRules as rules } from './rest-authorizer-rules.ts';
import { ruleOnPolicy } from './rule-on-policy.ts';
import { refuse } from './ruling.ts';
import type { Ruling } from './ruling.ts';
import { webSocketRules } from './web-socket-rules.ts';
import { byteLength } from '../byte-length.ts';
import { pointerTo } from '../pointer-to.ts';

const options = {
  authorizerResultTtl: {
    kind: 'number',
    usual: 300,
    min: 0,
    max: 3600,
    unit: 'seconds',
    label:
      'How long answers are cached (`AuthorizerResultTtlInSeconds`); 0: they are not. WebSocket APIs have no cache',
  },
} as const satisfies OptionSpecs;

type Input = JudgeInput<OptionValues<typeof options>>;

const quotaOfWebSocket = 8 * 1024;

/** Judges TOKEN authorizers of REST APIs. */
export const tokenAuthorizerJudge: Judge = makeJudge({ options, rules, judge });

/** Judges REQUEST authorizers of REST and WebSocket APIs. */
export const requestAuthorizerJudge: Judge = makeJudge({
  options,
  rules: { ...rules, ...webSocketRules } satisfies Record<string, Rule>,
  judge,
});

function judge(input: Input): Verdict {
  const request = readRequest(input.event);
  const ruling = ruleOn(input, request);
  const { outcome, because, steps, fixes } = ruling;
  const subject = request.isHandshake ? 'handshake' : 'request';
  if (outcome === 'allow') {
    return makeVerdict({
      status: 'ok',
      headline: `The ${subject} passes: ${because}.`,
      steps: [...steps, ...(request.isHandshake ? [step(webSocketRules.handshakePasses)] : [])],
      caller: handedOn(input),
      fixes,
    });
  }
  const refused = request.isHandshake ? [step(webSocketRules.handshakeRefused)] : [];
  return makeVerdict({
    status: 'rejected',
    headline: `The client gets a ${statusOfRefusal(outcome)}, because ${because}.`,
    steps: [...steps, ...refused],
    caller: gatewayResponse(outcome, request.isHandshake ? 'webSocket' : 'rest'),
    fixes,
  });
}

function ruleOn({ outcome, options }: Input, request: ApiRequest): Ruling {
  if (outcome.kind !== 'response') return ruleOnFailure(outcome);
  const answer = readAnswer(outcome);
  if (!answer.isJson) {
    const because = 'the answer is not valid JSON';
    const text = 'Answer an object with `principalId` and `policyDocument`.';
    return refuse('error', rules.noPolicy, because, { text, pointer: '' });
  }
  const { value } = answer;
  const size = byteLength(outcome.body ?? '');
  if (request.isHandshake && size > quotaOfWebSocket) {
    const because = `the answer has ${size.toLocaleString('en')} bytes`;
    const text = 'Put less into `context`: an id, with which to look up the rest.';
    return refuse('error', webSocketRules.answerTooLarge, because, { text, pointer: '/context' });
  }
  if (value === null) {
    const text = 'Return the policy. A handler that forgets `return` answers `null`.';
    return refuse('error', rules.nullAnswer, 'the answer is `null`', { text, pointer: '' });
  }
  const ruling = ruleOnPolicy(value, request, rules, options.authorizerResultTtl);
  if (ruling.outcome === 'error') return ruling;
  return ruleOnContext(member(value, 'context')) ?? withUsageKey(ruling, value);
}

function ruleOnFailure(outcome: Input['outcome']): Ruling {
  if (outcome.kind === 'function-error' && outcome.errorMessage === 'Unauthorized') {
    return refuse(
      'unauthorized',
      rules.unauthorized,
      'the function threw an error with the message `Unauthorized`',
    );
  }
  const { errorMessage } = outcome;
  const message = errorMessage ? ` with the message ${codeWords(errorMessage)}` : '';
  const because = `the function ${failureWords(outcome)}${outcome.kind === 'function-error' ? message : ''}`;
  const ruling = refuse('error', rules.failed, because);
  const advice =
    'For a 401 throw `new Error("Unauthorized")`: the message counts, not the error’s name. For a 403 answer a `Deny`.';
  return { ...ruling, fixes: [fixOfFailure(outcome, advice)] };
}

/** Whether the policy or the context is looked at first is not documented: a bad context is taken as a bad answer. */
function ruleOnContext(context: unknown): Ruling | undefined {
  if (context === undefined || context === null) return undefined;
  if (!isObject(context)) {
    const text = 'Answer `context` as an object of texts, numbers and booleans.';
    const because = `\`context\` is ${valueWords(context)}`;
    return refuse('error', rules.badContext, because, { text, pointer: '/context' });
  }
  const nested = Object.entries(context).find(
    ([, value]) => typeof value === 'object' && value !== null,
  );
  if (!nested) return undefined;
  const [key, value] = nested;
  return refuse(
    'error',
    rules.badContext,
    `${codeWords(key)} in \`context\` is ${valueWords(value)}`,
    {
      text: `Turn it into text: \`JSON.stringify\` it here, \`JSON.parse\` it in the function behind the API.`,
      pointer: pointerTo('context', key),
    },
  );
}

function withUsageKey(ruling: Ruling, value: unknown): Ruling {
  const key = member(value, 'usageIdentifierKey');
  if (key === undefined || key === null || ruling.outcome !== 'allow') return ruling;
  const text =
    typeof key === 'string'
      ? rules.usageKey.then
      : `\`usageIdentifierKey\` is ${valueWords(key)}, and not the text of an API key. What API Gateway makes of that is not documented.`;
  const added: Step = step(rules.usageKey, text);
  return { ...ruling, steps: [...ruling.steps, added] };
}

function handedOn({ outcome }: Input): Caller {
  const answer = readAnswer(outcome);
  const value = answer.isJson ? answer.value : null;
  const context = member(value, 'context');
  const texts = Object.entries(isObject(context) ? context : {}).map(([key, one]) => [
    key,
    // What API Gateway makes of null is not documented: it stays as it is.
    typeof one === 'number' || typeof one === 'boolean' ? String(one) : one,
  ]);
  return {
    kind: 'value',
    label: 'Context as the next integration sees it, in requestContext.authorizer',
    value: { principalId: member(value, 'principalId'), ...Object.fromEntries(texts) },
  };
}
