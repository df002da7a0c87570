import { defineRules } from '../rule.ts';
import { kafkaSources } from './kafka-sources.ts';

const { retries, destination, topic } = kafkaSources;

/** What Lambda does with a batch from a Kafka topic. */
export const kafkaRules = defineRules({
  failed: {
    when: 'The function throws, times out, exits or fails to start',
    then: 'No offset is committed: the whole batch is tried again, all partitions of it.',
    source: retries,
  },
  namesFailures: {
    when: '`batchItemFailures` names records of the batch',
    then: 'Just those are tried again.',
    source: retries,
  },
  overtaken: {
    when: 'A record is named, and one behind it in its partition is not',
    then: 'That one counts as done, before the one that failed. Whether Lambda holds it back all the same is not documented: name it too if order counts.',
    source: retries,
  },
  allSucceeded: {
    when: 'The answer is null or `{}`, or `batchItemFailures` is empty, null or absent',
    then: 'The batch counts as processed, and its offsets are committed. Of an empty or null list this is not documented, but likely.',
    source: retries,
  },
  badIdentifier: {
    when: 'An `itemIdentifier` names a partition or an offset that is not in the batch, or is not an object with both',
    then: 'The whole batch counts as failed. Of another shape of `itemIdentifier` this is not documented, but likely.',
    source: retries,
  },
  badAnswer: {
    when: 'The answer is no JSON, or `batchItemFailures` is no list',
    then: 'Not documented; most likely the whole batch counts as failed, as for a bad identifier.',
    source: retries,
  },
  notRead: {
    when: 'The mapping lacks `ReportBatchItemFailures`, which needs provisioned mode, and the function returns',
    then: 'The answer is not read: all offsets are committed, and records that the answer names as failed are never sent again.',
    source: retries,
  },
  cut: {
    when: 'The batch fails, has several records, and the mapping has `BisectBatchOnFunctionError` (provisioned mode)',
    then: 'It is cut in two, and each half is tried by itself. Where it is cut if it has several partitions, and whether that uses up a retry, is not documented: here in the middle, in the order of the event, and as for streams without.',
    source: retries,
  },
  noLimit: {
    when: 'A batch keeps failing, and there is neither a limit nor a destination',
    then: 'It is tried until it succeeds or its records expire in the topic, which may be never. Meanwhile nothing behind it in its partitions is read. The delay between two attempts is not documented.',
    source: retries,
  },
  limited: {
    when: 'A batch fails, and `MaximumRetryAttempts` (0 to 10,000) or `MaximumRecordAgeInSeconds` (60 to 604,800) is set (provisioned mode)',
    then: 'It is tried again until it succeeds or reaches either limit; the first invocation is no retry. The delay between two attempts is not documented.',
    source: retries,
  },
  tenRetries: {
    when: 'A batch fails, and there is a destination but no limit on retries',
    then: 'In provisioned mode Lambda allows 10 retries by itself. What it does on demand is not documented.',
    source: retries,
  },
  retriesUsedUp: {
    when: 'A batch fails, and has used up its retries',
    then: 'Lambda gives it up, and goes on behind it.',
    source: topic,
  },
  tooOld: {
    when: 'Records are older than `MaximumRecordAgeInSeconds`',
    then: 'Lambda gives them up, however many retries are left, and goes on behind them.',
    source: topic,
  },
  noDestination: {
    when: 'A batch is given up, and the mapping has no on-failure destination',
    then: 'Nobody is told, and the function never gets the records again. In the topic they stay as long as the topic keeps them.',
    source: destination,
  },
  destination: {
    when: 'A batch is given up, and the on-failure destination is an SQS queue or an SNS topic',
    then: 'It gets a document with the first and last offset of each partition in `KafkaBatchInfo`, but not the records.',
    source: destination,
  },
  s3Destination: {
    when: 'A batch is given up, and the on-failure destination is an S3 bucket',
    then: 'It gets the document and, as text in `payload`, the whole event.',
    source: destination,
  },
  topicDestination: {
    when: 'A batch is given up, and the on-failure destination is a topic, `kafka://…`',
    then: 'Each record is written to that topic with what is known about the failure, under its old key. It must be another topic of the same cluster. Provisioned mode only.',
    source: topic,
  },
});
