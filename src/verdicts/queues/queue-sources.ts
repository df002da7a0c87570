import { defineSources } from '../rule.ts';

/** Where the rules of queues come from. */
export const queueSources = defineSources({
  errors: [
    'Handling errors for an SQS event source in Lambda',
    'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html',
    '2026-11-24',
  ],
  deadLetterQueues: [
    'Using dead-letter queues in Amazon SQS',
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
    '2026-11-24',
  ],
});
