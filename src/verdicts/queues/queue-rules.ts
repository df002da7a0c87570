import { defineRules } from '../rule.ts';
import { queueSources } from './queue-sources.ts';

const { errors, deadLetterQueues } = queueSources;

/** What Lambda and SQS do with a batch. */
export const queueRules = defineRules({
  failed: {
    when: 'The function throws, times out, exits or fails to start',
    then: 'Nothing is deleted: the whole batch becomes visible again when the visibility timeout ends. The same with `ReportBatchItemFailures`.',
    source: errors,
  },
  namesFailures: {
    when: '`batchItemFailures` names some messages of the batch',
    then: 'Those become visible again; the others are deleted.',
    source: errors,
  },
  allSucceeded: {
    when: '`batchItemFailures` is empty, null or absent, or the answer is null or `{}`',
    then: 'The batch counts as processed: all its messages are deleted.',
    source: errors,
  },
  badIdentifier: {
    when: 'An `itemIdentifier` is empty, null, under another key name, or not the id of a message in the batch',
    then: 'The whole batch counts as failed and comes back.',
    source: errors,
  },
  notJson: {
    when: 'The answer is not valid JSON, or `batchItemFailures` is no list',
    then: 'The whole batch counts as failed and comes back. Of another type of `batchItemFailures` this is not documented, but likely.',
    source: errors,
  },
  notRead: {
    when: 'The mapping lacks `ReportBatchItemFailures`, and the function returns',
    then: 'The answer is not read: the whole batch is deleted, and so are messages that the answer names as failed.',
    source: errors,
  },
  lastReceive: {
    when: 'A message has been received `maxReceiveCount` times and still is not deleted',
    then: 'Instead of another receive, SQS moves it to the dead-letter queue in the redrive policy of the source queue.',
    source: deadLetterQueues,
  },
  noDeadLetterQueue: {
    when: 'The source queue has no dead-letter queue',
    then: 'The message comes back until its retention period ends, and is then deleted.',
    source: deadLetterQueues,
  },
  groupWaits: {
    when: 'A message of a FIFO queue fails',
    then: 'The messages of its group wait until it succeeds, expires or is moved; other groups go on.',
    source: deadLetterQueues,
  },
  groupOvertaken: {
    when: 'A message of a FIFO queue is named as failed, and a later one of its group is not',
    then: 'The later one is deleted as processed before the earlier one: the order of the group is broken. The function is to stop at the first failure and to name all that follow.',
    source: errors,
  },
  backsOff: {
    when: 'Invocations of a mapping without `ReportBatchItemFailures` keep failing',
    then: 'Lambda polls with less concurrency until they succeed again.',
    source: errors,
    pageOnly: true,
  },
  throttled: {
    when: 'The function is throttled',
    then: 'Lambda backs off and tries again until the visibility timeout of the messages ends; then they are received anew.',
    source: errors,
    pageOnly: true,
  },
});
