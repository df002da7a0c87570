import { isObject, readAnswer } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { Judge, JudgeInput, JudgedOutcome } from '../judge.ts';
import type { OptionSpecs, OptionValues } from '../option.ts';
import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import type { Verdict } from '../verdict.ts';
import { valueWords } from '../words.ts';
import { judgeError } from './judge-error.ts';
import { changedMembers, missingMembers } from './read-trigger-answer.ts';
import { refuse } from './refuse.ts';
import type { SharedRule } from './trigger-rules.ts';
import type { Trigger } from './trigger.ts';
import { unreadableError } from './unreadable-error.ts';

/** What a trigger's own judge sees: an answer that is the event, and its `response`. */
export interface TriggerInput<Values> {
  event: unknown;
  response: Record<string, unknown>;
  options: Values;
}

/** Makes the judge of a synchronous trigger: what all of them share, around what is its own. */
export function makeTriggerJudge<Specs extends OptionSpecs>(parts: {
  trigger: Trigger;
  options: Specs;
  /** In the order of the page's table. */
  rules: Record<SharedRule, Rule>;
  judgeResponse: (input: TriggerInput<OptionValues<Specs>>) => Verdict;
}): Judge {
  const { trigger, options, rules, judgeResponse } = parts;
  return makeJudge({
    options,
    rules,
    judge: (input: JudgeInput<OptionValues<Specs>>) => {
      const { event, outcome } = input;
      if (outcome.kind !== 'response') return judgeError(trigger, rules, input);
      const answer = readObject(outcome);
      if (answer.value === undefined) return refuseAnswer(trigger, rules, event, answer);
      const { value } = answer;
      const missing = missingMembers(event, value);
      if (missing.length > 0) return refuseMissing(trigger, rules, event, missing);
      const response = isObject(value['response']) ? value['response'] : {};
      const verdict = judgeResponse({ event, response, options: input.options });
      return withChanges(verdict, rules, changedMembers(event, value));
    },
  });
}

type ReadAnswer =
  | { value: Record<string, unknown> }
  /** Whether it is JSON that says something, and what it is in words. */
  | { value: undefined; says: boolean; words: string };

function readObject(outcome: JudgedOutcome): ReadAnswer {
  const answer = readAnswer(outcome);
  if (!answer.isJson) return { value: undefined, says: false, words: 'no JSON' };
  if (isObject(answer.value)) return { value: answer.value };
  return { value: undefined, says: answer.value !== null, words: valueWords(answer.value) };
}

const fix = {
  text: 'Return the whole event, with your decisions in its `response`.',
  at: { in: 'response', pointer: '' },
} as const;

function refuseAnswer(
  trigger: Trigger,
  rules: Record<SharedRule, Rule>,
  event: unknown,
  { says, words }: { says: boolean; words: string },
): Verdict {
  const rule = says ? rules.notTheEvent : rules.noAnswer;
  return refuse(trigger, {
    because: `the function answers ${words} instead of the event`,
    steps: [step(rule, `The answer is ${words}. ${rule.then}`)],
    error: unreadableError(trigger, event, says ? 'unrecognizable' : 'invalidJson'),
    fixes: [fix],
  });
}

function refuseMissing(
  trigger: Trigger,
  rules: Record<SharedRule, Rule>,
  event: unknown,
  missing: string[],
): Verdict {
  const names = missing.map((name) => `\`${name}\``).join(', ');
  const rule = rules.notTheEvent;
  return refuse(trigger, {
    because: `the answer is not the whole event: it lacks ${names}`,
    steps: [step(rule, `The answer lacks ${names}. ${rule.then}`)],
    error: unreadableError(trigger, event, 'unrecognizable'),
    fixes: [fix],
  });
}

function withChanges(verdict: Verdict, rules: Record<SharedRule, Rule>, names: string[]): Verdict {
  if (names.length === 0) return verdict;
  const rule = rules.changedMember;
  const changed = names.map((name) => `\`${name}\``).join(', ');
  return {
    ...verdict,
    steps: [...verdict.steps, step(rule, `Changed: ${changed}. ${rule.then}`)],
    fixes: [
      ...verdict.fixes,
      ...names.map((name) => ({
        text: `Leave \`${name}\` as it came.`,
        at: { in: 'response' as const, pointer: `/${name}` },
      })),
    ],
  };
}
