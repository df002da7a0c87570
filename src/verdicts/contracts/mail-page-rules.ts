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
    Object.entries(rules).map(([id, rule]) => {
      const when = `With \`Event\`: ${rule.when.charAt(0).toLowerCase()}${rule.when.slice(1)}`;
      return [id, { ...rule, when }];
    }),
  );
}
