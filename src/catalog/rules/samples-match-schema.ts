import { eachSample } from '../each-sample.ts';
import { findingFromAjv } from '../finding-from-ajv.ts';
import type { Rule } from '../rule.ts';
import { compileSchema } from '../strict-ajv.ts';

/** Samples are events that their schema accepts. */
export const rule: Rule = {
  name: 'samples-match-schema',
  description: 'Every sample is valid against `event.schema.json` of its event type.',
  check: (context) =>
    [...eachSample(context)].flatMap(({ file, eventType, value }) => {
      const compiled = compileSchema(eventType.eventSchema);
      // A schema that does not compile is another rule's finding.
      if ('error' in compiled || compiled.validate(value)) return [];
      return (compiled.validate.errors ?? [])
        .filter(({ keyword }) => keyword !== 'if')
        .map((error) => findingFromAjv(error, value, { file }));
    }),
};
