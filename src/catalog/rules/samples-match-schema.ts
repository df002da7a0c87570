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
      const validate = compileSchema(eventType.eventSchema);
      if (!validate || validate(value)) return [];
      return (validate.errors ?? []).map((error) => findingFromAjv(error, value, { file }));
    }),
};
