import { defineRules } from '../rule.ts';
import { s3BatchSources } from './s3-batch-sources.ts';

const { codes, invoke, reports, jobStatus, powertools } = s3BatchSources;

/** What S3 Batch Operations does with the answer to a task. */
export const s3BatchRules = defineRules({
  succeeded: {
    when: '`resultCode` is `Succeeded`',
    then: 'The task is done, and `resultString` stands in the completion report.',
    source: codes,
  },
  temporaryFailure: {
    when: '`resultCode` is `TemporaryFailure`',
    then: 'S3 tries the task again before the job ends. How often and when is not documented. If the last attempt fails too, the error stands in the completion report.',
    source: codes,
  },
  permanentFailure: {
    when: '`resultCode` is `PermanentFailure`',
    then: 'The task has failed and is not tried again; the completion report says so. Whether `resultString` stands there too, as shown here, is not clear: the guide says that the error text is in the report, and that the `resultString` of a failed task is ignored.',
    source: codes,
  },
  missingTask: {
    when: 'A task is not in `results`, or there is no `results`',
    then: 'It gets the code in `treatMissingKeysAs` of the answer, by the name of that member: AWS does not explain it, and a job has no such setting.',
    source: powertools,
  },
  noCodeForMissing: {
    when: 'A task is missing, and `treatMissingKeysAs` is none of the three codes',
    then: 'What becomes of the task is not documented: no code says that it is done, so it is taken as failed here.',
    source: codes,
  },
  twoResults: {
    when: 'A task has several results',
    then: 'Which of them counts is not documented: here it is the first.',
    source: invoke,
  },
  otherTask: {
    when: 'A result has a `taskId` that is not in the event, or none',
    then: 'It is the result of no task. What S3 does with it is not documented.',
    source: invoke,
  },
  unknownCode: {
    when: '`resultCode` is missing or another word; the case counts',
    then: 'S3 knows three codes. What it makes of another is not documented: nothing says that the task is done, so it is taken as failed here.',
    source: codes,
  },
  resultNotText: {
    when: '`resultString` is no text',
    then: 'A text is expected. That such an answer is invalid and the task fails is likely, but not documented.',
    source: invoke,
  },
  unreadable: {
    when: 'The answer is `null`, no JSON or no object',
    then: 'The task fails with `Invalid JSON returned in Lambda payload`. AWS documents this for answers that it cannot read, and names no details.',
    source: codes,
  },
  notRepeated: {
    when: '`invocationId` or `invocationSchemaVersion` is not that of the event',
    then: 'The answer is to repeat both. What S3 makes of other values is not documented: the results are taken as they stand here.',
    source: invoke,
  },
  functionError: {
    when: 'The function throws, times out, exits or fails to start',
    then: 'The completion report shows the task as failed, with `PermanentFailure` and `Lambda returned function error`. Whether S3 tries again before that is not documented.',
    source: reports,
  },
  tooManyFailed: {
    when: 'More than half of the tasks failed, once 1,000 have run',
    then: 'S3 stops the job: it ends as `Failed`, and the remaining objects are not touched.',
    source: jobStatus,
    pageOnly: true,
  },
});
