import { dynamodbSources as sources } from './dynamodb-sources.ts';
import type { WindowFacts } from './window-rules.ts';

/** What differs in the rules of DynamoDB streams. */
export const dynamodbFacts: WindowFacts = {
  ...sources,
  failed: sources.parameters,
  restarts: sources.kinesisRecordings,
  emptyAnswers: 'an empty list',
  lifetime: '24 hours',
  batchInfo: 'DDBStreamBatchInfo',
};
