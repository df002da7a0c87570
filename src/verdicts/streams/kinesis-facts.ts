import { kinesisSources as sources } from './kinesis-sources.ts';
import type { WindowFacts } from './window-rules.ts';

/** What differs in the rules of Kinesis. */
export const kinesisFacts: WindowFacts = {
  ...sources,
  failed: sources.destination,
  restarts: sources.recordings,
  emptyAnswers: 'an empty list or an empty text',
  lifetime: '24 hours, unless the stream keeps them longer',
  batchInfo: 'KinesisBatchInfo',
};
