import { isObject, member, textOf } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { JudgeInput } from '../judge.ts';
import { step } from '../rule.ts';
import type { Verdict } from '../verdict.ts';
import { codeWords, valueWords } from '../words.ts';
import { asyncOptions } from './async-options.ts';
import type { AsyncOptions } from './async-options.ts';
import { attemptRules } from './async-rules.ts';
import { callsOf } from './call-input.ts';
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
    ({ operation, failed }) =>
      !failed && (operation === 'PutJobSuccessResult' || operation === 'PutJobFailureResult'),
  );
  // Once a job is reported, a second report of it is refused: the first counts.
  const report = reports.find(
    ({ input }) => jobId !== undefined && member(input, 'jobId') === jobId,
  );
  if (!report) return notReported(reports[0]);

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

function notReported(wrong: { operation: string; input: unknown } | undefined): Report {
  const at = { in: 'event', pointer: '/CodePipeline.job/id' } as const;
  const common = { arrived: false, status: 'lost', fate: ['lost', 'never reported'] } as const;
  if (wrong) {
    const what = `the \`jobId\` of \`${wrong.operation}\` is ${valueWords(member(wrong.input, 'jobId'))}`;
    return {
      ...common,
      fate: [...common.fate],
      headline: `The action times out after 20 minutes, because ${what}, and not that of the event.`,
      steps: [step(rules.wrongJob), step(rules.notReported)],
      fixes: [{ text: 'Give `event["CodePipeline.job"].id` as `jobId`.', at }],
    };
  }
  return {
    ...common,
    fate: [...common.fate],
    headline:
      'The action times out after 20 minutes, because the function did not report the end of the job.',
    steps: [step(rules.notReported)],
    fixes: [
      {
        text: 'Call `PutJobSuccessResult`, or `PutJobFailureResult` from a `catch` around all the work, with the id of the job.',
        at,
      },
    ],
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
