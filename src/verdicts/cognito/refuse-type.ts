import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import type { Verdict } from '../verdict.ts';
import { valueWords } from '../words.ts';
import type { WrongType } from './find-wrong-type.ts';
import { refuse } from './refuse.ts';
import type { Trigger } from './trigger.ts';
import { unreadableError } from './unreadable-error.ts';

/** The verdict of an answer with a member of a wrong type. */
export function refuseType(
  trigger: Trigger,
  rule: Rule,
  event: unknown,
  { pointer, value, wanted }: WrongType,
): Verdict {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  const is = `\`${name}\` is ${valueWords(value)}`;
  return refuse(trigger, {
    because: `${is}, where Cognito takes ${wanted}`,
    steps: [step(rule, `${is}, where the guide has ${wanted}. ${rule.then}`)],
    error: unreadableError(trigger, event, 'unrecognizable'),
    fixes: [{ text: `Let \`${name}\` be ${wanted}.`, at: { in: 'response', pointer } }],
  });
}
