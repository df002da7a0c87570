import type { Answer } from '../answer.ts';
import type { JudgedOutcome } from '../judge.ts';
import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Fate, RecordFate, Verdict } from '../verdict.ts';
import { failureWords, valueWords } from '../words.ts';
import { mailRules as rules } from './mail-rules.ts';
import { readDisposition } from './read-disposition.ts';

const waits = 'SES waits for the answer; the sender of the mail does not see it.';

/** What SES does with the mail if it waits for the answer. */
export function judgeDisposition(
  outcome: JudgedOutcome,
  answer: Answer | null,
  fates: (fate: Fate, text: string) => RecordFate[],
): Verdict {
  if (answer === null) {
    const isLate = outcome.kind === 'timeout';
    return makeVerdict({
      status: 'lost',
      headline: `SES gets no disposition, because the function ${failureWords(outcome)}: what becomes of the mail is not documented.`,
      steps: [step(isLate ? rules.timedOutSynchronously : rules.failedSynchronously)],
      caller: { kind: 'nothing', text: waits },
      records: fates('lost', 'no disposition; what becomes of the mail is not documented'),
      fixes: [
        {
          text: isLate
            ? 'Only decide here, and let a second function, invoked with `Event`, do the work.'
            : 'Catch the error, and return the disposition that is right for a mail that nobody could check.',
        },
      ],
    });
  }
  const { disposition, instead, pointer, wantsStop } = readDisposition(answer);
  if (disposition === null) {
    const rule = rules.noDisposition;
    const isMisplaced = instead === undefined && mentionsStop(answer);
    const isSilent = instead === undefined && !isMisplaced;
    const isLost = wantsStop || isMisplaced;
    const what =
      instead === undefined ? 'The answer has no `disposition`.' : wrongWords(pointer, instead);
    return makeVerdict({
      status: isLost ? 'lost' : 'ok',
      headline: isLost
        ? `The mail goes on as with \`CONTINUE\`, because ${lower(what)}`
        : 'The mail goes on to the next action, as with `CONTINUE`.',
      steps: [step(rule, `${what} ${rule.then}`)],
      caller: { kind: 'nothing', text: waits },
      records: fates('done', 'goes on'),
      fixes: isSilent
        ? []
        : [
            {
              text: 'Return an object: `{ "disposition": "STOP_RULE_SET" }`. SES knows `CONTINUE`, `STOP_RULE` and `STOP_RULE_SET`.',
              at: { in: 'response', pointer },
            },
          ],
    });
  }
  const rule = {
    CONTINUE: rules.goesOn,
    STOP_RULE: rules.stopsRule,
    STOP_RULE_SET: rules.stopsRuleSet,
  }[disposition];
  const headline = {
    CONTINUE: 'The mail goes on to the next action.',
    STOP_RULE: 'The rest of this rule is skipped, and the mail goes on to the next rule.',
    STOP_RULE_SET: 'The mail stops here: no other action or rule follows.',
  }[disposition];
  const fate = {
    CONTINUE: 'goes on',
    STOP_RULE: 'goes on to the next rule',
    STOP_RULE_SET: 'stops here',
  };
  return makeVerdict({
    status: 'ok',
    headline,
    steps: [step(rule)],
    caller: { kind: 'value', label: 'What SES reads', value: disposition },
    records: fates('done', fate[disposition]),
  });
}

/** Whether an answer says in another place that the mail is to stop: in a `body`, in a list. */
function mentionsStop(answer: Answer): boolean {
  return answer.isJson && JSON.stringify(answer.value).includes('STOP_RULE');
}

function wrongWords(pointer: string, instead: unknown): string {
  return pointer === ''
    ? `The answer is ${valueWords(instead)}, and not an object.`
    : `\`disposition\` is ${valueWords(instead)}.`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
