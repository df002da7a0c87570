import { member, textOf } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { JudgeInput } from '../judge.ts';
import type { OptionSpecs, OptionValues } from '../option.ts';
import { step } from '../rule.ts';
import type { Fix, Verdict } from '../verdict.ts';
import { capitalise, codeWords, durationWords } from '../words.ts';
import { asyncOptions } from './async-options.ts';
import { attemptRules } from './async-rules.ts';
import { customResourceRules as rules } from './custom-resource-rules.ts';
import { judgeCallBack } from './judge-call-back.ts';
import type { Report } from './judge-call-back.ts';
import { readCustomResourceAnswer } from './read-custom-resource-answer.ts';

const options = {
  serviceTimeout: {
    kind: 'number',
    usual: 3600,
    min: 1,
    max: 3600,
    unit: 'seconds',
    label: 'How long the stack waits for an answer (`ServiceTimeout` of the resource)',
  },
  ...asyncOptions,
} as const satisfies OptionSpecs;

type Input = JudgeInput<OptionValues<typeof options>>;

/** Judges requests of custom resources by what was PUT to their `ResponseURL`. */
export const customResourceJudge = makeJudge({
  options,
  rules: { ...rules, ...attemptRules },
  judge,
});

function judge(input: Input): Verdict {
  const timeout = durationWords(input.options.serviceTimeout);
  return judgeCallBack(input, readReport(input, timeout), {
    aftermath: `, and the stack fails after ${timeout} without an answer`,
    reportedBefore: rules.answeredBefore,
  });
}

function readReport({ event, calls }: Input, timeout: string): Report {
  const request = textOf(member(event, 'RequestType')) || 'request';
  const isDelete = request === 'Delete';
  const answer = readCustomResourceAnswer(event, calls);
  const deleteFailed = isDelete ? [step(rules.deleteFailed)] : [];

  if (answer.kind === 'nothing' || (answer.kind === 'wrong' && !answer.arrives)) {
    const isSent = answer.kind === 'wrong';
    const why = isSent ? answer.what : answer.why;
    return {
      arrived: false,
      status: 'lost',
      headline: `The stack waits for ${timeout} and then fails, because ${why}.`,
      steps: [
        ...(isSent ? [step(answer.rule, `${capitalise(answer.what)}. ${answer.rule.then}`)] : []),
        step(rules.noAnswer),
        ...deleteFailed,
      ],
      fate: ['lost', 'never answered'],
      fixes: [
        isSent
          ? answer.mend
          : {
              text: 'Send the answer with a PUT to `ResponseURL`, in every case: catch errors, and answer `FAILED` with a `Reason`.',
              at: { in: 'event', pointer: '/ResponseURL' },
            },
      ],
    };
  }
  if (answer.kind === 'wrong') {
    const { rule, what, mend } = answer;
    return {
      arrived: true,
      status: 'rejected',
      headline: `The ${request} fails, because ${what}.`,
      steps: [step(rule, `${capitalise(what)}. ${rule.then}`), ...deleteFailed],
      fate: ['refused', 'failed'],
      fixes: [mend],
    };
  }

  const { Status: status, Reason: reason, PhysicalResourceId: id } = answer.body;
  if (status === 'FAILED') {
    const hasReason = typeof reason === 'string' && reason !== '';
    const consequence = isDelete ? 'the stack becomes `DELETE_FAILED`' : 'the stack rolls back';
    const fixes: Fix[] = hasReason ? [] : [{ text: 'Say in `Reason` what went wrong.' }];
    if (isDelete) {
      fixes.push({
        text: 'If there is nothing to delete, answer `SUCCESS`: what is not there counts as deleted.',
      });
    }
    return {
      arrived: true,
      status: 'rejected',
      headline: `The ${request} fails${hasReason ? ` with ${codeWords(reason)}` : ' without a reason'}, and ${consequence}.`,
      steps: [
        step(isDelete ? rules.deleteFailed : rules.failed),
        ...(hasReason ? [] : [step(rules.noReason)]),
      ],
      fate: ['refused', 'answered `FAILED`'],
      fixes,
    };
  }
  const oldId = member(event, 'PhysicalResourceId');
  const isReplaced = request === 'Update' && oldId !== undefined && oldId !== id;
  const from = codeWords(textOf(oldId));
  return {
    arrived: true,
    status: 'ok',
    headline: isReplaced
      ? `The Update succeeds, and CloudFormation will send a Delete for ${from}, because the \`PhysicalResourceId\` is another one.`
      : `The ${request} succeeds, and the stack goes on.`,
    steps: [step(rules.succeeded), ...(isReplaced ? [step(rules.replaced)] : [])],
    fate: ['done', 'answered `SUCCESS`'],
    fixes: isReplaced
      ? [
          {
            text: 'Unless the update did replace the resource, answer with the `PhysicalResourceId` of the event.',
            at: { in: 'event', pointer: '/PhysicalResourceId' },
          },
        ]
      : [],
  };
}
