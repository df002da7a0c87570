import { codeWords, valueWords } from '../words.ts';
import type { makeBodyRules } from './body-rules.ts';
import { refusal } from './edge-finding.ts';
import type { Finding } from './edge-finding.ts';
import type { makeEdgeRules } from './edge-rules.ts';

type Rules = ReturnType<typeof makeEdgeRules> & ReturnType<typeof makeBodyRules>;

/** What is to be said of the status of a response. */
export function checkStatus(status: unknown, rules: Rules): Finding[] {
  const number = Number(status);
  const isNumber = typeof status === 'number' || /^[0-9]{3}$/.test(String(status));
  if (!isNumber || !Number.isInteger(number) || number < 200 || number > 599) {
    const words = typeof status === 'string' ? codeWords(status) : valueWords(status);
    const what = `\`status\` is ${words}, and not from \`200\` to \`599\``;
    return [refusal(rules.badStatus, what, null, ['/status', 'Set it to a text such as `"302"`.'])];
  }
  return typeof status === 'number' ? [numberNote(status, rules.statusAsNumber)] : [];
}

/** The remark that the status should be a text. */
export function numberNote(status: number, rule: Rules['statusAsNumber']): Finding {
  return {
    kind: 'note',
    rule,
    fix: { text: `Write \`"${status}"\`.`, at: { in: 'response', pointer: '/status' } },
  };
}
