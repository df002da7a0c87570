import type { Source } from '../../catalog/types.ts';
import { defineRules } from '../rule.ts';

/** Where the rules of a stream come from, and what differs in them. */
export interface StreamFacts {
  failed: Source;
  failures: Source;
  recordings: Source;
  /** Of what happens to attempts after a partial success. */
  restarts: Source;
  parameters: Source;
  destination: Source;
  retention: Source;
  /** Answers that were recorded as a success though no page says so. */
  emptyAnswers: string;
  /** How long a record lives. */
  lifetime: string;
  /** `KinesisBatchInfo` */
  batchInfo: string;
}

/** What Lambda does with a batch from a stream. */
export function streamRules(facts: StreamFacts) {
  const { failed, failures, recordings, restarts, parameters, destination, retention } = facts;
  return defineRules({
    failed: {
      when: 'The function throws, times out, exits or fails to start',
      then: 'The checkpoint stays: the whole batch is tried again, in the same order. The same with `ReportBatchItemFailures`.',
      source: failed,
    },
    namesFailures: {
      when: '`batchItemFailures` names records of the batch',
      then: 'The lowest sequence number is the checkpoint: that record and all after it are tried again, also those that are not named. What comes before it is done.',
      source: failures,
    },
    allSucceeded: {
      when: '`batchItemFailures` is empty, null or absent, or the answer is null or `{}`',
      then: 'The batch counts as processed, and the checkpoint moves behind it.',
      source: failures,
    },
    emptyAnswer: {
      when: `The answer is ${facts.emptyAnswers}`,
      then: 'The same: the batch counts as processed. Not documented, but recorded at AWS.',
      source: recordings,
    },
    badIdentifier: {
      when: 'An `itemIdentifier` is empty, null or under another key name',
      then: 'The whole batch counts as failed, whatever else is named.',
      source: failures,
    },
    unknownIdentifier: {
      when: 'An `itemIdentifier` is the number of no record in the batch',
      then: 'The whole batch counts as failed. Not documented, but recorded at AWS.',
      source: recordings,
    },
    badAnswer: {
      when: 'The answer is no JSON, or `batchItemFailures` is no list',
      then: 'Not documented; most likely the whole batch counts as failed, as for a bad identifier.',
      source: failures,
    },
    notRead: {
      when: 'The mapping lacks `ReportBatchItemFailures`, and the function returns',
      then: 'The answer is not read: the checkpoint moves behind the batch, and records that the answer names as failed are never sent again.',
      source: failures,
    },
    cut: {
      when: 'The batch fails, has several records, and the mapping has `BisectBatchOnFunctionError`',
      then: 'It is cut in two, and each half is tried by itself, the first one first. Cutting uses up no retry.',
      source: destination,
    },
    cutAtNamed: {
      when: '`batchItemFailures` names a record, and the mapping has `BisectBatchOnFunctionError` and `ReportBatchItemFailures`',
      then: 'The batch is cut at that record, and only the rest is tried again.',
      source: failures,
    },
    countsAnew: {
      when: 'Part of a batch is done, and `MaximumRetryAttempts` is set',
      then: 'The attempts at the rest count anew: it gets one invocation and all the retries. Not documented, but recorded at AWS.',
      source: restarts,
    },
    noLimit: {
      when: 'A batch keeps failing, and neither `MaximumRetryAttempts` nor `MaximumRecordAgeInSeconds` is set',
      then: `It is tried until it succeeds or its records expire (${facts.lifetime}). Meanwhile nothing behind it in the shard is read; other shards go on. The delay between two attempts is not documented.`,
      source: parameters,
    },
    limited: {
      when: 'A batch fails, and `MaximumRetryAttempts` (0 to 10,000) or `MaximumRecordAgeInSeconds` (60 to 604,800) is set',
      then: 'It is tried again until it succeeds or reaches either limit; the first invocation is no retry. Nothing behind it in the shard is read meanwhile. The delay between two attempts is not documented.',
      source: parameters,
    },
    retriesUsedUp: {
      when: 'A batch fails, and has used up `MaximumRetryAttempts`',
      then: 'Lambda gives up all that is left of it, records that never failed too, and goes on behind it.',
      source: destination,
    },
    tooOld: {
      when: 'Records are older than `MaximumRecordAgeInSeconds`',
      then: 'Lambda gives them up, however many retries are left, and goes on behind them.',
      source: destination,
    },
    expired: {
      when: `The records expire in the stream (${facts.lifetime})`,
      then: 'They are trimmed, read or not, and the function never gets them. Whether an on-failure destination hears of it is not documented.',
      source: retention,
    },
    noDestination: {
      when: 'A batch is given up, and the mapping has no on-failure destination',
      then: 'Nobody is told, and the function never gets the records again. In the stream they stay until they expire.',
      source: destination,
    },
    destination: {
      when: 'A batch is given up, and the on-failure destination is an SQS queue or an SNS topic',
      then: `It gets a document that says where the records are (\`${facts.batchInfo}\`), but not the records: fetch them from the stream before they expire.`,
      source: destination,
    },
    s3Destination: {
      when: 'A batch is given up, and the on-failure destination is an S3 bucket',
      then: 'It gets the document and, as text in `payload`, the whole event.',
      source: destination,
    },
  });
}
