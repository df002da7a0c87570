import { isObject, member, readAnswer, textOf } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { JudgeInput } from '../judge.ts';
import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Fix, Verdict } from '../verdict.ts';
import { capitalise, codeWords, failureWords, valueWords } from '../words.ts';
import { hookRules as rules } from './hook-rules.ts';
import { pointerTo } from '../pointer-to.ts';

/** Judges whether a device may be provisioned. */
export const hookJudge = makeJudge({ options: {}, rules, judge });

function judge({ event, outcome }: JudgeInput): Verdict {
  if (outcome.kind !== 'response') {
    const isLate = outcome.kind === 'timeout';
    const why = `the function ${failureWords(outcome)}`;
    const text = isLate
      ? 'Answer within 5 seconds, the cold start included: keep the function small, or provision concurrency.'
      : 'Catch the error, and answer `{ "allowProvisioning": false }` yourself if the device cannot be checked.';
    return refuses(event, isLate ? rules.timedOut : rules.functionError, why, [{ text }]);
  }
  const answer = readAnswer(outcome);
  if (!answer.isJson || !isObject(answer.value)) {
    const why = answer.isJson
      ? `the answer is ${valueWords(answer.value)}`
      : 'the answer is no JSON';
    return refuses(event, rules.notTrue, why, [at('', allow)]);
  }
  const { allowProvisioning: allowed, parameterOverrides: overrides } = answer.value;
  if (allowed === false) return refuses(event, rules.refused, 'the answer says so', []);
  if (allowed !== true) {
    const why = `\`allowProvisioning\` is ${valueWords(allowed)}`;
    const place = allowed === undefined ? '' : '/allowProvisioning';
    return refuses(event, rules.notTrue, why, [at(place, allow)]);
  }
  return allows(event, overrides);
}

const allow = 'Answer `{ "allowProvisioning": true }`, with the boolean.';

function allows(event: unknown, overrides: unknown): Verdict {
  const wrong = wrongOverride(overrides);
  const isSet = isObject(overrides) && Object.keys(overrides).length > 0;
  const parameters = member(event, 'parameters');
  return makeVerdict({
    status: 'ok',
    headline:
      wrong === null
        ? 'Provisioning goes on, because `allowProvisioning` is true.'
        : `Provisioning is allowed, but ${wrong.what}, and what AWS IoT does with that is not documented.`,
    steps: [
      step(rules.allowed),
      ...(wrong !== null
        ? [step(rules.overrideNotText, `${capitalise(wrong.what)}. ${rules.overrideNotText.then}`)]
        : isSet
          ? [step(rules.overridden)]
          : []),
    ],
    caller: {
      kind: 'value',
      label: 'Parameters with which the template is filled in',
      value: {
        ...(isObject(parameters) ? parameters : {}),
        ...(isObject(overrides) ? overrides : {}),
      },
    },
    fixes:
      wrong === null ? [] : [at(wrong.pointer, 'Return every value as text: `String(value)`.')],
  });
}

function wrongOverride(overrides: unknown): { what: string; pointer: string } | null {
  if (overrides === undefined) return null;
  if (!isObject(overrides)) {
    return {
      what: `\`parameterOverrides\` is ${valueWords(overrides)}`,
      pointer: '/parameterOverrides',
    };
  }
  const found = Object.entries(overrides).find(([, value]) => typeof value !== 'string');
  if (!found) return null;
  const [name, value] = found;
  return {
    what: `${codeWords(name)} in \`parameterOverrides\` is ${valueWords(value)}`,
    pointer: pointerTo('parameterOverrides', name),
  };
}

function refuses(event: unknown, rule: Rule, why: string, fixes: Fix[]): Verdict {
  const isLate = rule === rules.timedOut;
  const template = textOf(member(event, 'templateArn')).split('/').at(-1);
  const topic = `$aws/provisioning-templates/${template || 'template'}/provision/json/rejected`;
  return makeVerdict({
    status: 'rejected',
    headline: `The device is not provisioned, because ${why}.`,
    steps: [step(rule), step(rules.rejectedTopic)],
    caller: {
      kind: 'error',
      name: isLate ? 'RegisterThing failed' : 'ACCESS_DENIED',
      message: `To the device on ${topic}; the text is not documented.`,
    },
    fixes,
  });
}

function at(pointer: string, text: string): Fix {
  return { text, at: { in: 'response', pointer } };
}
