import type { Rule } from '../rule.ts';
import type { Delivery } from '../verdict.ts';
import type { BatchRecord } from './batch.ts';
import type { GivenUp, RetryRules } from './retry-plan.ts';

/** What a batch that was given up leaves behind. */
export interface Discard {
  event: unknown;
  records: BatchRecord[];
  condition: GivenUp;
  /** How often the batch was sent. */
  invokeCount: number;
  ageSeconds: number;
  /** Whether the function failed, and not only its answer. */
  threw: boolean;
  /** The whole event goes with it. */
  withPayload: boolean;
}

/** Rules of what happens to a batch that is given up. */
export interface DestinationRules {
  noDestination: Rule;
  destination: Rule;
  s3Destination: Rule;
  topicDestination?: Rule;
}

/** What differs between the sources that Lambda reads batch by batch. */
export interface BatchSource {
  rules: RetryRules & DestinationRules;
  /** How a batch is done: "the checkpoint moves behind the batch". */
  passed: string;
  /** Whether `named` records alone come again, and not all after the lowest. */
  namesASet: boolean;
  read(event: unknown): BatchRecord[];
  /** The event with only some of its records. */
  pack(event: unknown, records: BatchRecord[]): unknown;
  /** What arrives in a queue, a topic or a bucket. */
  describe(discard: Discard): unknown;
  /** What arrives in a Kafka topic, message by message. */
  produce?(discard: Discard): unknown[];
}

/** Where a delivery arrives. */
export const destinationNames: Record<string, Delivery['to']> = {
  sqs: 'On-failure destination (SQS)',
  sns: 'On-failure destination (SNS)',
  s3: 'On-failure destination (S3)',
  kafka: 'On-failure destination (Kafka topic)',
};
