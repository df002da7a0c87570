import type { OptionSpecs } from '../option.ts';
import { streamOptions } from './stream-options.ts';

const { maximumRetryAttempts, maximumRecordAge, onFailure } = streamOptions;

/** The settings of a mapping for a Kafka topic. All but a queue, topic or bucket as destination need provisioned mode. */
export const kafkaOptions = {
  reportBatchItemFailures: {
    ...streamOptions.reportBatchItemFailures,
    label: '`FunctionResponseTypes` holds `ReportBatchItemFailures` (provisioned mode)',
  },
  bisectBatchOnFunctionError: {
    ...streamOptions.bisectBatchOnFunctionError,
    label: 'Lambda cuts a failed batch in two (provisioned mode)',
  },
  maximumRetryAttempts: {
    ...maximumRetryAttempts,
    label: 'Retries before a batch is given up; -1: without end (others: provisioned mode)',
  },
  maximumRecordAge: {
    ...maximumRecordAge,
    label: 'Age at which records are given up, at least 60; -1: none (others: provisioned mode)',
  },
  onFailure: {
    ...onFailure,
    choices: ['none', 'sqs', 'sns', 's3', 'kafka'],
    label:
      '`DestinationConfig.OnFailure`: who hears of batches that are given up (`kafka`: a topic of the same cluster, provisioned mode)',
  },
} as const satisfies OptionSpecs;
