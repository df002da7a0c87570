import type { OptionSpecs, OptionValues } from '../option.ts';

/** What can be set for asynchronous invocations of a function. */
export const asyncOptions = {
  maximumRetryAttempts: {
    kind: 'number',
    usual: 2,
    min: 0,
    max: 2,
    label: 'Retries after a failure of the function',
  },
  maximumEventAge: {
    kind: 'number',
    usual: 21_600,
    min: 60,
    max: 21_600,
    unit: 'seconds',
    label: 'Age at which an event is given up (`MaximumEventAgeInSeconds`)',
  },
  deadLetterQueue: {
    kind: 'choice',
    usual: 'none',
    choices: ['none', 'sqs', 'sns'],
    label: 'Dead-letter queue of the function',
  },
  onFailure: {
    kind: 'choice',
    usual: 'none',
    choices: ['none', 'sqs', 'sns', 'lambda', 'eventbridge', 's3'],
    label: 'On-failure destination',
  },
  onSuccess: {
    kind: 'choice',
    usual: 'none',
    choices: ['none', 'sqs', 'sns', 'lambda', 'eventbridge'],
    label: 'On-success destination; a bucket cannot be one',
  },
} as const satisfies OptionSpecs;

/** The settings of a function, by name. */
export type AsyncOptions = OptionValues<typeof asyncOptions>;
