import { defineRules, defineSources } from '../rule.ts';

const sources = defineSources({
  actionReference: [
    'AWS CodePipeline: Lambda invoke action reference',
    'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Lambda.html',
    '2026-11-24',
  ],
  limits: [
    'AWS CodePipeline: Quotas',
    'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
    '2026-11-24',
  ],
  putSuccess: [
    'AWS CodePipeline API: PutJobSuccessResult',
    'https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PutJobSuccessResult.html',
    '2026-11-24',
  ],
  putFailure: [
    'AWS CodePipeline API: PutJobFailureResult',
    'https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PutJobFailureResult.html',
    '2026-11-24',
  ],
  failureDetails: [
    'AWS CodePipeline API: FailureDetails',
    'https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_FailureDetails.html',
    '2026-11-24',
  ],
});

/** What CodePipeline makes of the calls about a job. */
export const pipelineJobRules = defineRules({
  succeeded: {
    when: '`PutJobSuccessResult` with the id of the job',
    then: 'The action succeeds, and the pipeline goes on.',
    source: sources.actionReference,
  },
  continues: {
    when: '`PutJobSuccessResult` with a `continuationToken`',
    then: 'The action stays in progress: the 20 minutes begin anew, and the function is invoked with the token and a new job id. After 24 hours in all the action fails. How long CodePipeline waits between two invocations is not documented.',
    source: sources.limits,
  },
  failed: {
    when: '`PutJobFailureResult` with the id of the job',
    then: 'The action fails, with your message of up to 5,000 characters in its details.',
    source: sources.failureDetails,
  },
  notReported: {
    when: 'The function calls neither, or CodePipeline does not take the call',
    then: 'The action stays in progress and times out after 20 minutes. The answer of the function is not read.',
    source: sources.limits,
  },
  wrongJob: {
    when: 'The call has no `jobId`, or another than that of the event',
    then: 'The call is refused with `JobNotFoundException` or a validation error, and the action waits on.',
    source: sources.putSuccess,
  },
  badDetails: {
    when: '`failureDetails` of `PutJobFailureResult` lacks a `type` that CodePipeline knows or a `message`, or the message is longer than 5,000 characters',
    then: 'They are required, and the types are `JobFailed`, `ConfigurationError`, `PermissionError`, `RevisionOutOfSync`, `RevisionUnavailable` and `SystemUnavailable`. The call is refused with a validation error, and the action waits on.',
    source: sources.failureDetails,
  },
  reportedBefore: {
    when: 'The function throws, times out or exits after it has reported',
    then: 'The report stands. Lambda runs the function again with the same job, and what it reports then is refused with `InvalidJobStateException`.',
    source: sources.putFailure,
  },
});
