import { defineSources } from '../rule.ts';

/** Where the rules of Kafka come from. */
export const kafkaSources = defineSources({
  retries: [
    'Configuring error handling controls for Kafka event sources',
    'https://docs.aws.amazon.com/lambda/latest/dg/kafka-retry-configurations.html',
    '2026-11-30',
  ],
  destination: [
    'Capturing discarded batches for Amazon MSK and self-managed Apache Kafka event sources',
    'https://docs.aws.amazon.com/lambda/latest/dg/kafka-on-failure.html',
    '2026-11-30',
  ],
  topic: [
    'Using a Kafka topic as an on-failure destination',
    'https://docs.aws.amazon.com/lambda/latest/dg/kafka-on-failure-destination.html',
    '2026-11-30',
  ],
});
