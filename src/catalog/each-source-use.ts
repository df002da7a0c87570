import type { RuleContext } from './rule.ts';
import { isObject } from './schema-places.ts';
import { stringsIn } from './strings-in.ts';

/** A place that names a source by its id. */
export interface SourceUse {
  integration: string;
  file: string;
  pointer: string;
  source: string;
}

const ownFile = /^integrations\/([^/]+)\/(?:integration\.json|[^/]+\/event-type\.json)$/;

/** Every place in the integrations' and event types' facts that names a source. */
export function* eachSourceUse({ documents }: RuleContext): Generator<SourceUse> {
  for (const [file, document] of documents) {
    const integration = ownFile.exec(file)?.[1];
    if (integration === undefined || !isObject(document)) continue;
    // A policy is somebody else's format: a member `source` there would name no source of ours.
    for (const { key, pointer, text } of stringsIn(document)) {
      const isUse = key === 'source' || key === 'invocationSource';
      if (isUse && !pointer.includes('/policy/')) {
        yield { integration, file, pointer, source: text };
      }
    }
  }
}
