import { defineRules } from '../rule.ts';
import { firehoseSources } from './firehose-sources.ts';

const { status, failures, transform, logs, partitioning, deliver, measured, timedOut } =
  firehoseSources;

/** What Firehose does with the answer to a batch. */
export const firehoseRules = defineRules({
  delivered: {
    when: '`result` is `Ok`, with base64 in `data`',
    then: 'Firehose delivers what is in `data`, decoded.',
    source: status,
  },
  dropped: {
    when: '`result` is `Dropped`',
    then: 'The record counts as processed and is left out. Nothing of it is kept.',
    source: status,
  },
  concatenated: {
    when: 'The content is JSON, without a newline at its end',
    then: 'Firehose puts records one after the other without anything between them, unless it is told to: a file in S3 then holds them on one line.',
    source: deliver,
  },
  processingFailed: {
    when: '`result` is `ProcessingFailed`',
    then: 'This record counts as failed, with `Lambda.ProcessingFailedStatus`; it takes no other with it.',
    source: status,
  },
  unknownResult: {
    when: '`result` is missing, or another word; the case counts',
    then: 'Only `Ok` and `Dropped` count as processed, so the record counts as failed. Under which error code is not documented.',
    source: status,
  },
  missingData: {
    when: '`result` is `Ok`, and `data` is missing or null (`kafkaRecordValue`, if MSK is the source)',
    then: 'This record counts as failed, with `Lambda.InvalidReturnFormat`.',
    source: measured,
  },
  notBase64: {
    when: '`data` is not base64',
    then: 'Firehose wants base64 and rejects anything else: the record counts as failed. Under which error code is not documented.',
    source: status,
  },
  missingId: {
    when: 'A `recordId` of the event is not in the answer',
    then: 'This record counts as failed, with `Lambda.MissingRecordId`; it takes no other with it.',
    source: measured,
  },
  duplicatedId: {
    when: 'The answer has a `recordId` twice',
    then: 'This record counts as failed, with `Lambda.DuplicatedRecordId`; it takes no other with it.',
    source: measured,
  },
  unknownId: {
    when: 'The answer has an entry without `recordId`, or with one that is not in the event',
    then: 'Firehose ignores such an entry.',
    source: measured,
  },
  noRecords: {
    when: 'The answer is null or an object without `records`',
    then: 'No record came back, so each record counts as failed, with `Lambda.MissingRecordId`, after this one attempt. An answer is not asked for again, however wrong it is.',
    source: measured,
  },
  unreadable: {
    when: 'The answer is no JSON, no object, or `records` is no list',
    then: 'Firehose cannot read it: all records count as failed, with `Lambda.JsonProcessingException`.',
    source: logs,
  },
  noPartitionKeys: {
    when: 'Dynamic partitioning takes its keys from the function, and `metadata.partitionKeys` is missing or has a value that is empty or no text',
    then: 'The S3 prefix cannot be filled in, so the record goes to the error prefix of the S3 bucket.',
    source: partitioning,
  },
  tooLarge: {
    when: 'The answer is larger than 6 MB',
    then: 'Lambda allows no more for a response, so the invocation fails. Make the buffer smaller if records grow.',
    source: transform,
  },
  functionError: {
    when: 'The function throws, times out, exits or fails to start',
    then: 'Firehose invokes it again with the same batch, 3 times unless `NumberOfRetries` says otherwise. The delays are not documented.',
    source: measured,
  },
  attemptsUsedUp: {
    when: 'The last of these attempts fails too',
    then: 'Firehose skips the batch: all its records count as failed, with `Lambda.FunctionError`.',
    source: failures,
  },
  timeoutsUsedUp: {
    when: 'The last of these attempts times out',
    then: 'Firehose skips the batch as well, with `Lambda.FunctionTimedOut` as the error code.',
    source: timedOut,
  },
  kept: {
    when: 'Records count as failed',
    then: 'Failed records go to the S3 bucket, under `processing-failed/`, each as JSON with `attemptsMade`, `errorCode`, `errorMessage` and the original as base64 in `rawData`. Nothing reads them again by itself.',
    source: failures,
  },
  fiveMinutes: {
    when: 'The function runs longer than 5 minutes',
    then: 'Firehose gives up waiting with a timeout error, even if the function’s own timeout is longer.',
    source: transform,
    pageOnly: true,
  },
  notInvoked: {
    when: 'The invocation fails through a network timeout or because Lambda’s limit is reached',
    then: 'Firehose tries again as after an error of the function, 3 times unless `NumberOfRetries` says otherwise.',
    source: failures,
    pageOnly: true,
  },
});
