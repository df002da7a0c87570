import { answerRules, attemptRules } from '../asynchronous/async-rules.ts';
import type { Rule } from '../rule.ts';
import { mailRules } from './mail-rules.ts';

/** All rules for a mail. Those of any asynchronous event hold with `Event` alone, and say so in the page's table. */
export const mailPageRules: Record<string, Rule> = {
  ...mailRules,
  ...withEvent(answerRules),
  ...withEvent(attemptRules),
};

function withEvent(rules: Record<string, Rule>): Record<string, Rule> {
  return Object.fromEntries(
    Object.entries(rules).map(([id, rule]) => [
      id,
      { ...rule, when: `${rule.when}, with \`Event\`` },
    ]),
  );
}
