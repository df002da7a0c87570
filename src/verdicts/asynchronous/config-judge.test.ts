import type { JudgedCall } from '../judge.ts';
import { configJudge } from './config-judge.ts';
import { attemptRows } from './testing/async-rows-fs.ts';
import { answers, describeRows, throws } from '../testing/describe-rows-fs.ts';
import type { Row } from '../testing/describe-rows-fs.ts';
import { sampleOf } from '../testing/sample-fs.ts';

const putting = 'https://docs.aws.amazon.com/config/latest/APIReference/API_PutEvaluations.html';
const evaluation = 'https://docs.aws.amazon.com/config/latest/APIReference/API_Evaluation.html';
const customRules =
  'https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_nodejs.html';
const errors = 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html';

const good = {
  ComplianceResourceType: 'AWS::S3::Bucket',
  ComplianceResourceId: 'reports',
  ComplianceType: 'COMPLIANT',
  OrderingTimestamp: '2026-10-06T08:14:22.518Z',
};
const put = (input: object, error?: string): JudgedCall => ({
  kind: 'aws',
  service: 'config-service',
  operation: 'PutEvaluations',
  input: JSON.stringify(input),
  ...(error === undefined ? {} : { error }),
});

/** The rows of one event type; `minimal` is a sample of each. */
function rowsOf(eventType: string): Row[] {
  const { resultToken: ResultToken } = sampleOf(eventType, 'minimal') as { resultToken: string };
  const report = (evaluations: object[], more: object = {}): JudgedCall =>
    put({ ResultToken, Evaluations: evaluations, ...more });
  const base = { event: 'minimal', outcome: answers(null), next: [] } as const;
  const stored = {
    ...base,
    status: 'ok',
    rules: ['stored'],
    source: putting,
    fates: ['done'],
    fixes: [],
  } as const;
  const refused = { ...base, status: 'lost', source: putting, fates: ['lost'] } as const;
  const bad = { ...refused, rules: ['badEvaluation'], source: evaluation, fixes: ['-'] } as const;
  return [
    {
      ...stored,
      name: 'reports one resource',
      calls: [report([good])],
      headline: 'AWS Config stores 1 evaluation, and the rule shows it.',
    },
    {
      ...stored,
      name: 'reports in two calls',
      calls: [report([good, good]), report([{ ...good, Annotation: 'why' }])],
      headline: 'AWS Config stores 3 evaluations',
    },
    {
      ...stored,
      name: 'reports, with an on-success destination',
      calls: [report([good])],
      options: { onSuccess: 'sqs' },
      rules: ['stored', 'onSuccess'],
    },
    {
      ...stored,
      name: 'reports no resource',
      calls: [report([])],
      headline: 'takes the call, but it holds no evaluation: the rule shows no result, or the one',
    },
    {
      ...stored,
      name: 'reports a hundred',
      calls: [report(Array.from({ length: 100 }, () => good))],
    },
    {
      ...stored,
      name: 'only tests, with any token',
      calls: [put({ ResultToken: 'any', TestMode: true, Evaluations: [good] })],
      rules: ['testMode'],
      headline: 'stores nothing, because `TestMode` is on',
    },
    {
      ...refused,
      name: 'returns the result instead',
      outcome: answers({ ComplianceType: 'COMPLIANT' }),
      rules: ['notReported'],
      source: customRules,
      headline: 'because the function did not call `PutEvaluations`.',
      fixes: ['/resultToken'],
    },
    {
      ...refused,
      name: 'the answer is null, and nothing reported',
      rules: ['notReported'],
      source: customRules,
    },
    {
      ...refused,
      name: 'the call failed',
      calls: [put({ ResultToken, Evaluations: [good] }, 'AccessDeniedException')],
      headline: 'because `PutEvaluations` failed with `AccessDeniedException`.',
      rules: ['notReported'],
      source: customRules,
    },
    {
      ...refused,
      name: 'has another token',
      calls: [put({ ResultToken: 'a', Evaluations: [good] })],
      rules: ['wrongToken'],
      headline: 'because `ResultToken` is the text `"a"`, and not that of the event, and the call',
      fixes: ['/resultToken'],
    },
    {
      ...refused,
      name: 'has no token',
      calls: [put({ Evaluations: [good] })],
      rules: ['wrongToken'],
      headline: 'because `ResultToken` is missing',
    },
    {
      ...refused,
      name: 'tests without a token',
      calls: [put({ TestMode: true })],
      rules: ['wrongToken'],
    },
    {
      ...refused,
      name: 'reports more than a hundred in one call',
      calls: [report(Array.from({ length: 250 }, () => good))],
      rules: ['tooMany'],
      headline: 'because one call holds 250 evaluations, and may hold 100',
      fixes: ['-'],
    },
    {
      ...bad,
      name: 'reports INSUFFICIENT_DATA',
      calls: [report([good, { ...good, ComplianceType: 'INSUFFICIENT_DATA' }])],
      headline: '`ComplianceType` is the text `"INSUFFICIENT_DATA"` in evaluation 2 of 2',
    },
    {
      ...bad,
      name: 'reports without a time',
      calls: [report([{ ...good, OrderingTimestamp: undefined }])],
      headline: '`OrderingTimestamp` is missing',
    },
    {
      ...bad,
      name: 'reports with a long annotation',
      calls: [report([{ ...good, Annotation: 'x'.repeat(257) }])],
      headline: '`Annotation` has 257 characters',
    },
    { ...bad, name: 'reports null', calls: [put({ ResultToken, Evaluations: [null] })] },
    {
      ...base,
      name: 'one of two calls is refused',
      calls: [report([good]), report([{}])],
      status: 'partial',
      rules: ['stored', 'badEvaluation'],
      source: evaluation,
      headline: 'AWS Config stores 1 evaluation, but another call is refused',
      fates: ['done'],
      fixes: ['-'],
    },
    {
      ...stored,
      name: 'throws after it reported',
      outcome: throws,
      calls: [report([good])],
      rules: ['stored', 'reportedBefore', 'runsAgain'],
      source: errors,
      fates: ['again'],
      next: [60],
      fixes: ['/invokingEvent', 'onFailure'],
    },
  ];
}

const hinted = {
  status: 'retried',
  rules: ['runsAgain'],
  source: errors,
  outcome: throws,
  fixes: ['/invokingEvent', 'onFailure'],
} as const;
const after = ', and the rule shows no result, or the one from before';

const deleted: Row = {
  ...hinted,
  name: 'reads the configuration of what is deleted',
  event: 'deleted',
  outcome: {
    kind: 'function-error',
    errorType: 'TypeError',
    errorMessage: "Cannot read properties of null (reading 'instanceType')",
  },
};

for (const [eventType, more] of Object.entries({
  'config/configuration-item-change': [deleted],
  'config/oversized-configuration-item-change': [],
  'config/scheduled': [],
})) {
  describeRows(eventType, configJudge, [
    ...attemptRows('minimal', after, ['notReported']),
    ...rowsOf(eventType),
    { ...hinted, name: 'reads a member of text', event: 'minimal' },
    ...more,
  ]);
}
