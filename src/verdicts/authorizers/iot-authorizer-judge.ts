import { listOf, member, readAnswer, textOf } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { Judge, JudgeInput, JudgedOutcome } from '../judge.ts';
import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Fix, Step, Verdict } from '../verdict.ts';
import { capitalise, codeWords, durationWords, failureWords } from '../words.ts';
import { evaluatePolicy } from './evaluate-policy.ts';
import { fixOfFailure } from './fix-of-failure.ts';
import { iotAuthorizerRules as rules } from './iot-authorizer-rules.ts';
import { readIotAnswer } from './read-iot-answer.ts';
import type { IotAnswer } from './read-iot-answer.ts';
import { arnCode } from './tell-apart.ts';
import { matchesWildcards } from './wildcards.ts';

/** Judges custom authorizers of AWS IoT Core. */
export const iotAuthorizerJudge: Judge = makeJudge({ options: {}, rules, judge });

const inTime =
  'Answer within 5 seconds: AWS IoT waits no longer, whatever the timeout of the function is.';
const atFault =
  'Catch the error, and answer `{ "isAuthenticated": false }` where it is the device’s fault.';

function judge(input: JudgeInput): Verdict {
  const { outcome } = input;
  if (outcome.kind !== 'response') {
    const cause = `the function ${failureWords(outcome)}`;
    if (outcome.kind === 'timeout') return refusal(rules.tooSlow, cause, { text: inTime });
    return refusal(rules.failed, cause, fixOfFailure(outcome, atFault));
  }
  const answer = readOutcome(outcome);
  if (answer.kind === 'letIn') return letIn(answer, input);
  if (answer.kind === 'notLetIn') return refusal(rules.notLetIn, '`isAuthenticated` is false');
  const { because, pointer, advice } = answer;
  return refusal(rules[answer.kind], because, { text: advice, at: { in: 'response', pointer } });
}

function readOutcome(outcome: JudgedOutcome): IotAnswer {
  const answer = readAnswer(outcome);
  if (answer.isJson) return readIotAnswer(answer.value);
  const advice = 'Answer an object: `{ "isAuthenticated": false }` for a refusal.';
  return { kind: 'badAnswer', because: 'the answer is not valid JSON', pointer: '', advice };
}

function refusal(rule: Rule, because: string, ...fixes: Fix[]): Verdict {
  return makeVerdict({
    status: 'rejected',
    headline: `The device is not let in, because ${because}.`,
    steps: [step(rule, `${capitalise(because)}. ${rule.then}`)],
    caller: {
      kind: 'nothing',
      text: 'AWS IoT ends the connection. It does not tell the device why; what a client of HTTP gets is not documented.',
    },
    fixes,
  });
}

function letIn(answer: Extract<IotAnswer, { kind: 'letIn' }>, input: JudgeInput): Verdict {
  const { event, outcome } = input;
  const value = readAnswer(outcome);
  const usesMqtt = listOf(member(event, 'protocols')).includes('mqtt');
  const { isRefused, why, steps, fixes } = askForConnect(answer, event, usesMqtt);
  if (isRefused) return { ...refusal(rules.noConnect, why), steps, fixes };
  const isAskedAgain = usesMqtt && answer.refresh < answer.end;
  // A refresh is no attempt at this connection, and there may be hundreds: none is in `next`.
  const again = `The function is asked again at intervals of ${durationWords(answer.refresh)} while the connection lasts; until then its policies are cached.`;
  return makeVerdict({
    status: 'ok',
    headline: `The device is let in for ${durationWords(answer.end)}, because \`isAuthenticated\` is true${why}.`,
    steps: [step(rules.letIn), ...steps, ...(isAskedAgain ? [step(rules.refreshed, again)] : [])],
    caller: {
      kind: 'value',
      label: 'What AWS IoT keeps for the connection',
      value: {
        principalId: value.isJson ? member(value.value, 'principalId') : undefined,
        policyDocuments: answer.documents,
        disconnectAfterInSeconds: answer.end,
        refreshAfterInSeconds: answer.refresh,
      },
    },
  });
}

interface Permission {
  isRefused: boolean;
  /** What the headline adds. */
  why: string;
  steps: Step[];
  fixes: Fix[];
}

/** Whether the policies let the device connect under its client id, as far as the event tells. */
function askForConnect(
  { statements }: Extract<IotAnswer, { kind: 'letIn' }>,
  event: unknown,
  usesMqtt: boolean,
): Permission {
  const client = textOf(member(member(member(event, 'protocolData'), 'mqtt'), 'clientId'));
  const skipped = (text: string): Permission => ({
    isRefused: false,
    why: '',
    steps: [step(rules.connectNotEvaluated, `${text} ${rules.connectNotEvaluated.then}`)],
    fixes: [],
  });
  if (!usesMqtt) return skipped('The event does not name the topic of a message over HTTP.');
  if (client === '') return skipped('The event holds no client id.');
  const withVariable = (pattern: string): string =>
    pattern.replaceAll('${iot:ClientId}', client.replaceAll(/[*?]/g, ''));
  const hasOtherVariables = statements.some(
    ({ resource, condition }) =>
      condition !== undefined || resource.patterns.some((one) => withVariable(one).includes('${')),
  );
  if (hasOtherVariables) return skipped('A policy has a condition or a policy variable.');
  const decision = evaluatePolicy(statements, {
    action: 'iot:Connect',
    resource: `client/${client}`,
    // The event knows neither Region nor account: only the last segment is compared.
    matchesResource: (pattern) =>
      pattern === '*' ||
      matchesWildcards(
        withVariable(pattern).split(':').slice(5).join(':') || pattern,
        `client/${client}`,
      ),
    keys: new Map(),
  });
  if (decision.effect === 'allow') {
    return { isRefused: false, why: ', and a policy allows `iot:Connect`', steps: [], fixes: [] };
  }
  const { statement, misses } = decision;
  const why = statement
    ? `a \`Deny\` covers \`iot:Connect\` for ${codeWords(`client/${client}`)}`
    : `no policy allows \`iot:Connect\` for ${codeWords(`client/${client}`)}`;
  const near = misses.find(
    (miss) => miss.statement.effect === 'Allow' && miss.pointer.endsWith('Resource'),
  );
  const pointer = statement
    ? `${statement.pointer}/${statement.resource.member}`
    : (near?.pointer ?? '/policyDocuments');
  const hint = near && !statement ? ` ${capitalise(near.text)}.` : '';
  const text = statement
    ? `Narrow statement ${statement.index}: a \`Deny\` beats each \`Allow\`.`
    : `Allow \`iot:Connect\` on ${arnCode(`arn:aws:iot:<region>:<account>:client/${client}`)}.`;
  return {
    isRefused: true,
    why,
    steps: [step(rules.noConnect, `${capitalise(why)}.${hint} ${rules.noConnect.then}`)],
    fixes: [{ text, at: { in: 'response', pointer } }],
  };
}
