import type { OptionSpecs } from '../option.ts';

/** The settings of a mapping for a Kinesis or DynamoDB stream. */
export const streamOptions = {
  reportBatchItemFailures: {
    kind: 'boolean',
    usual: false,
    label: '`FunctionResponseTypes` of the mapping holds `ReportBatchItemFailures`',
  },
  bisectBatchOnFunctionError: {
    kind: 'boolean',
    usual: false,
    label: 'Lambda cuts a failed batch in two',
  },
  maximumRetryAttempts: {
    kind: 'number',
    usual: -1,
    min: -1,
    max: 10_000,
    label: 'Retries before a batch is given up; -1: without end',
  },
  maximumRecordAge: {
    kind: 'number',
    usual: -1,
    min: -1,
    max: 604_800,
    unit: 'seconds',
    label: 'Age at which records are given up, at least 60; -1: none',
  },
  onFailure: {
    kind: 'choice',
    usual: 'none',
    choices: ['none', 'sqs', 'sns', 's3'],
    label: '`DestinationConfig.OnFailure`: who hears of batches that are given up',
  },
} as const satisfies OptionSpecs;
