import { isObject, member, textOf } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { JudgeInput } from '../judge.ts';
import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import type { Verdict } from '../verdict.ts';
import { capitalise, codeWords, count, valueWords } from '../words.ts';
import { asyncOptions } from './async-options.ts';
import type { AsyncOptions } from './async-options.ts';
import { attemptRules } from './async-rules.ts';
import { callsOf } from './call-input.ts';
import type { ReadCall } from './call-input.ts';
import { judgeCallBack } from './judge-call-back.ts';
import type { Report } from './judge-call-back.ts';
import { pipelineJobRules as rules } from './pipeline-job-rules.ts';

/** Judges jobs of CodePipeline by what the function reported about them. */
export const pipelineJobJudge = makeJudge({
  options: asyncOptions,
  rules: { ...rules, ...attemptRules },
  judge,
});

function judge(input: JudgeInput<AsyncOptions>): Verdict {
  return judgeCallBack(input, readReport(input), {
    aftermath: ', and the action times out after 20 minutes',
    reportedBefore: rules.reportedBefore,
  });
}

function readReport({ event, calls }: JudgeInput<AsyncOptions>): Report {
  const jobId = member(member(event, 'CodePipeline.job'), 'id');
  const reports = callsOf(calls, 'codepipeline').filter(
    ({ operation }) => operation === 'PutJobSuccessResult' || operation === 'PutJobFailureResult',
  );
  // Once a job is reported, a second report of it is refused: the first counts.
  const report = reports.find((call) => refusalOf(call, jobId) === null);
  if (!report) return notReported(reports[0] ? refusalOf(reports[0], jobId) : null);

  const { operation, input } = report;
  if (operation === 'PutJobFailureResult') {
    const message = textOf(member(member(input, 'failureDetails'), 'message'));
    return {
      arrived: true,
      status: 'rejected',
      headline: `The action fails${message === '' ? '' : ` with ${codeWords(message)}`}, because the function reported it.`,
      steps: [step(rules.failed)],
      fate: ['refused', 'reported as failed'],
    };
  }
  const token = textOf(member(input, 'continuationToken'));
  if (token !== '') {
    return {
      arrived: true,
      status: 'ok',
      headline:
        'The action stays in progress, and CodePipeline invokes the function again with the `continuationToken`.',
      steps: [step(rules.continues)],
      fate: ['again', 'goes on under a new job id'],
      next: [
        {
          afterSeconds: null,
          text: 'The action goes on: the token, and a new job id',
          event: continued(event, token),
          attempt: { number: 1, ageSeconds: 0 },
        },
      ],
    };
  }
  return {
    arrived: true,
    status: 'ok',
    headline: 'The action succeeds, and the pipeline goes on.',
    steps: [step(rules.succeeded)],
    fate: ['done', 'reported as done'],
  };
}

/** Why CodePipeline does not take a report. */
interface Refusal {
  /** After "because". */
  what: string;
  /** Absent where the call itself failed in the run. */
  rule?: Rule;
  mend: string;
}

const failureTypes = [
  'JobFailed',
  'ConfigurationError',
  'PermissionError',
  'RevisionOutOfSync',
  'RevisionUnavailable',
  'SystemUnavailable',
];

function refusalOf({ operation, input, error }: ReadCall, jobId: unknown): Refusal | null {
  if (error !== null) {
    const what = `\`${operation}\` failed with ${codeWords(error)}`;
    return { what, mend: 'Look at why the call failed: the id of the job, or the permission.' };
  }
  const given = member(input, 'jobId');
  if (jobId === undefined || given !== jobId) {
    const is = `the \`jobId\` of \`${operation}\` is ${valueWords(given)}`;
    const what = given === undefined ? is : `${is}, and not that of the event`;
    const mend = 'Give `event["CodePipeline.job"].id` as `jobId`.';
    return { what, rule: rules.wrongJob, mend };
  }
  if (operation === 'PutJobSuccessResult') return null;
  const what = problemOf(member(input, 'failureDetails'));
  if (what === null) return null;
  const mend = 'Give `failureDetails` with `type: "JobFailed"` and a `message`.';
  return { what, rule: rules.badDetails, mend };
}

function problemOf(details: unknown): string | null {
  if (!isObject(details)) return `\`failureDetails\` is ${valueWords(details)}`;
  const { type, message } = details;
  if (!failureTypes.includes(textOf(type)))
    return `\`type\` in \`failureDetails\` is ${valueWords(type)}`;
  if (typeof message !== 'string') {
    return `\`message\` in \`failureDetails\` is ${valueWords(message)}`;
  }
  const { length } = message;
  return length > 5000 ? `the message has ${count(length, 'character')}, and may have 5,000` : null;
}

function notReported(refusal: Refusal | null): Report {
  const why = refusal?.what ?? 'the function did not report the end of the job';
  const mend =
    refusal?.mend ??
    'Call `PutJobSuccessResult`, or `PutJobFailureResult` from a `catch` around all the work, with the id of the job.';
  return {
    arrived: false,
    status: 'lost',
    headline: `The action times out after 20 minutes, because ${why}.`,
    steps: [
      ...(refusal?.rule ? [step(refusal.rule, `${capitalise(why)}. ${refusal.rule.then}`)] : []),
      step(rules.notReported),
    ],
    fate: ['lost', 'never reported'],
    fixes: [{ text: mend, at: { in: 'event', pointer: '/CodePipeline.job/id' } }],
  };
}

/** The event that follows a report with a token. Its job id is made from that of before. */
function continued(event: unknown, continuationToken: string): unknown {
  const job = member(event, 'CodePipeline.job');
  const data = member(job, 'data');
  const id = textOf(member(job, 'id'));
  return {
    ...(isObject(event) ? event : {}),
    'CodePipeline.job': {
      ...(isObject(job) ? job : {}),
      id: `${id.slice(1, 8)}${id.slice(0, 1)}${id.slice(8)}`,
      data: { ...(isObject(data) ? data : {}), continuationToken },
    },
  };
}
