import { makeJudge } from '../judge.ts';
import type { Judge } from '../judge.ts';
import { batchVerdict } from './batch-verdict.ts';
import { readFailures } from './read-failures.ts';
import type { RecordedSuccesses } from './read-failures.ts';
import { streamOptions } from './stream-options.ts';
import { streamRules } from './stream-rules.ts';
import type { StreamFacts } from './stream-rules.ts';
import { streamSource } from './stream-source.ts';
import type { StreamKind } from './stream-source.ts';

/** Records live for a day in a DynamoDB stream, and by default in a Kinesis stream. */
export const retentionSeconds = 86_400;

/** Makes the judge of batches from a stream. */
export function streamJudge(
  kind: StreamKind,
  facts: StreamFacts,
  recorded: RecordedSuccesses,
): Judge {
  const rules = streamRules(facts);
  const source = streamSource(kind, rules);
  return makeJudge({
    options: streamOptions,
    rules,
    judge: ({ event, outcome, options, attempt }) => {
      const records = source.read(event);
      const { reportBatchItemFailures } = options;
      const reading = readFailures(outcome, records, reportBatchItemFailures, rules, recorded);
      const settings = { ...options, retentionSeconds };
      return batchVerdict({ source, event, records, reading, settings, attempt });
    },
  });
}
