import { listOf, member, readAnswer, textOf } from '../answer.ts';
import { asyncOptions } from '../asynchronous/async-options.ts';
import { makeJudge } from '../judge.ts';
import type { JudgeInput } from '../judge.ts';
import type { OptionSpecs, OptionValues } from '../option.ts';
import type { Fate, RecordFate, Verdict } from '../verdict.ts';
import { judgeDisposition } from './judge-disposition.ts';
import { judgeUnreadMail } from './judge-unread-mail.ts';
import { mailPageRules } from './mail-page-rules.ts';

const options = {
  invocationType: {
    kind: 'choice',
    // AWS's default is Event; an event says how its own rule invokes.
    usual: (event: unknown): string => {
      const [record] = listOf(member(event, 'Records'));
      const action = member(member(member(record, 'ses'), 'receipt'), 'action');
      return member(action, 'invocationType') === 'RequestResponse' ? 'RequestResponse' : 'Event';
    },
    choices: ['Event', 'RequestResponse'],
    label: 'How the receipt rule invokes the function: it waits with `RequestResponse` alone',
  },
  ...asyncOptions,
} as const satisfies OptionSpecs;

/** Judges what becomes of a mail that a receipt rule shows to a function. */
export const mailJudge = makeJudge({ options, rules: mailPageRules, judge });

function judge(input: JudgeInput<OptionValues<typeof options>>): Verdict {
  const { event, outcome, options } = input;
  const fates = (fate: Fate, text: string): RecordFate[] => fatesOf(event, fate, text);
  return options.invocationType === 'Event'
    ? judgeUnreadMail(input, fates)
    : judgeDisposition(outcome, outcome.kind === 'response' ? readAnswer(outcome) : null, fates);
}

function fatesOf(event: unknown, fate: Fate, text: string): RecordFate[] {
  return listOf(member(event, 'Records')).map((record, index) => ({
    id: textOf(member(member(member(record, 'ses'), 'mail'), 'messageId')),
    pointer: `/Records/${index}`,
    fate,
    text,
  }));
}
