import { contentPaths } from '../content-files.ts';
import { playableEventTypes } from '../playable-event-types.ts';
import type { Rule } from '../rule.ts';

/** A handler's verdict is shown by a sample that is there. */
export const rule: Rule = {
  name: 'earns-name-samples',
  description: 'The `sample` that shows what a handler `earns` is one of the event type.',
  check: ({ catalog }) =>
    catalog.integrations.flatMap(playableEventTypes).flatMap(({ id, handlers, samples }) =>
      handlers.flatMap(({ earns }, index) =>
        !earns || samples.some(({ name }) => name === earns.sample)
          ? []
          : {
              file: contentPaths.eventType(id),
              pointer: `/handlers/${index}/earns/sample`,
              problem: `There is no sample \`${earns.sample}\`.`,
              expected: `one of ${samples.map(({ name }) => `\`${name}\``).join(', ')}`,
              fix: 'Name the sample on which the handler earns this verdict.',
            },
      ),
    ),
};
