import { isObject, listOf, member, readAnswer, textOf } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { JudgeInput } from '../judge.ts';
import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Caller, Fix, Verdict } from '../verdict.ts';
import { capitalise, codeWords, count, failureWords, valueWords } from '../words.ts';
import { checkMessage, readDirective } from './check-message.ts';
import type { Directive } from './check-message.ts';
import { refuseSkill } from './skill-refusal.ts';
import type { SkillRefusal } from './skill-refusal.ts';
import { smartHomeRules as rules } from './smart-home-rules.ts';

/** Judges the answers of a smart home skill. */
export const smartHomeJudge = makeJudge({ options: {}, rules, judge });

function judge({ event, outcome }: JudgeInput): Verdict {
  const directive = readDirective(event);
  if (outcome.kind !== 'response') {
    const isLate = outcome.kind === 'timeout';
    const rule = isLate ? rules.timedOut : rules.failed;
    const did = failureWords(outcome);
    return makeVerdict({
      status: 'rejected',
      headline: `${wordsOfFailure(directive)}, because the function ${did}.`,
      steps: [step(rule, `The function ${did}. ${rule.then}`)],
      caller: callerOf(directive),
      fixes: [
        {
          text: isLate
            ? 'Answer with a `DeferredResponse` first, and give the function eight seconds.'
            : 'Catch the error, and answer with an `ErrorResponse`, such as `ENDPOINT_UNREACHABLE`.',
        },
      ],
    });
  }
  const answer = readAnswer(outcome);
  if (!answer.isJson || !isObject(answer.value)) {
    const what = `the answer is ${answer.isJson ? `${valueWords(answer.value)}, and no object` : 'no JSON'}`;
    return refused(
      directive,
      refuseSkill(rules.notReadable, what, ['', 'Return an object with `event`.']),
    );
  }
  if (answer.value['event'] === undefined && answer.value['header'] !== undefined) {
    const what = '`header` stands on top, as in version 2';
    const advice = 'Put `header` and `payload` into `event`, with `payloadVersion` `"3"`.';
    return refused(directive, refuseSkill(rules.likeVersion2, what, ['/header', advice]));
  }
  const problem = checkMessage(answer.value, directive);
  return problem ? refused(directive, problem) : taken(answer.value);
}

function wordsOfFailure({ namespace }: Directive): string {
  return namespace === 'Alexa.Discovery'
    ? 'Alexa finds no device'
    : 'The device counts as not responding';
}

function callerOf({ namespace }: Directive): Caller {
  return namespace === 'Alexa.Discovery'
    ? { kind: 'nothing', text: 'Alexa finds no new device.' }
    : {
        kind: 'nothing',
        text: 'Alexa says that something went wrong, or that the device is not responding.',
      };
}

function refused(directive: Directive, { rule, what, fix }: SkillRefusal): Verdict {
  return makeVerdict({
    status: 'rejected',
    headline: `${wordsOfFailure(directive)}, because ${what}.`,
    steps: [step(rule, `${capitalise(what)}. ${rule.then}`)],
    caller: callerOf(directive),
    fixes: [fix],
  });
}

function taken({ event, context }: Record<string, unknown>): Verdict {
  const name = textOf(member(member(event, 'header'), 'name'));
  const payload = member(event, 'payload');
  const properties = listOf(member(context, 'properties'));
  switch (name) {
    case 'ErrorResponse': {
      const type = codeWords(textOf(member(payload, 'type')));
      return verdict(
        rules.errorTold,
        `Alexa tells the user that it did not work: ${type}.`,
        payload,
      );
    }
    case 'DeferredResponse':
      return verdict(rules.deferred, 'Alexa waits for the real answer.', payload);
    case 'Discover.Response': {
      const devices = listOf(member(payload, 'endpoints')).length;
      const found = devices === 0 ? 'no device' : count(devices, 'device');
      return verdict(rules.discovered, `Alexa finds ${found}.`, payload);
    }
    case 'AcceptGrant.Response':
      return verdict(rules.granted, 'The skill may send events from now on.', payload);
    case 'StateReport':
      return verdict(rules.reported, 'Alexa knows the state of the device.', properties);
  }
  if (properties.length > 0 || name !== 'Response') {
    return verdict(rules.done, 'Alexa confirms that it is done.', properties);
  }
  const told = verdict(
    rules.done,
    'Alexa confirms that it is done, and does not know the state.',
    [],
  );
  const fix: Fix = {
    text: 'Add the state: `context.properties`, beside `event`.',
    at: { in: 'response', pointer: '' },
  };
  return { ...told, steps: [step(rules.stateUnknown), ...told.steps], fixes: [fix] };
}

function verdict(
  rule: (typeof rules)[keyof typeof rules],
  headline: string,
  value: unknown,
): Verdict {
  return makeVerdict({
    status: 'ok',
    headline,
    steps: [step(rule)],
    caller: { kind: 'value', label: 'What Alexa gets to know', value },
  });
}
