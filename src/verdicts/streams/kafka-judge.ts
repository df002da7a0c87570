import { makeJudge } from '../judge.ts';
import { batchVerdict } from './batch-verdict.ts';
import type { BatchSource } from './batch-source.ts';
import { describeKafka, produceKafka } from './kafka-documents.ts';
import { kafkaOptions } from './kafka-options.ts';
import { kafkaRules } from './kafka-rules.ts';
import { packKafka, readKafka } from './read-kafka.ts';
import { readKafkaFailures } from './read-kafka-failures.ts';

const source: BatchSource = {
  rules: kafkaRules,
  passed: 'the offsets of the batch are committed',
  namesASet: true,
  read: readKafka,
  pack: packKafka,
  describe: describeKafka,
  produce: produceKafka,
};

/** Judges batches of records from a Kafka topic. */
export const kafkaJudge = makeJudge({
  options: kafkaOptions,
  rules: kafkaRules,
  judge: ({ event, outcome, options, attempt }) => {
    const records = source.read(event);
    const reading = readKafkaFailures(outcome, records, options.reportBatchItemFailures);
    // How long a topic keeps its records is set in Kafka.
    const settings = { ...options, retentionSeconds: null };
    return batchVerdict({ source, event, records, reading, settings, attempt });
  },
});
