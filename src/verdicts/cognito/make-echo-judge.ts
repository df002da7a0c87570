import type { Judge } from '../judge.ts';
import { defineRules, step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Caller } from '../verdict.ts';
import { makeTriggerJudge } from './make-trigger-judge.ts';
import { triggerRules } from './trigger-rules.ts';
import type { Trigger } from './trigger.ts';

/** Makes the judge of a trigger that reads nothing from the answer, and wants the event back. */
export function makeEchoJudge(parts: {
  trigger: Trigger;
  goesOn: Omit<Rule, 'id'>;
  headline: string;
  caller: (event: unknown) => Caller;
}): Judge {
  const { trigger, headline, caller } = parts;
  const { goesOn } = defineRules({ goesOn: parts.goesOn });
  const { afterFailure } = trigger;
  const own: Record<string, Rule> = {
    goesOn,
    ...(afterFailure ? { [afterFailure.id]: afterFailure } : {}),
  };
  return makeTriggerJudge({
    trigger,
    options: {},
    rules: { ...own, ...triggerRules(trigger) },
    judgeResponse: ({ event }) =>
      makeVerdict({ status: 'ok', headline, steps: [step(goesOn)], caller: caller(event) }),
  });
}
