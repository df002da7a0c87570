import { contentPaths } from '../content-files.ts';
import { playableEventTypes } from '../playable-event-types.ts';
import type { Rule } from '../rule.ts';

/** Event types have a good handler to begin with. */
export const rule: Rule = {
  name: 'default-handler',
  description: 'The first handler of every event type is `default`, and it makes no mistake.',
  check: ({ catalog }) =>
    catalog.integrations.flatMap(playableEventTypes).flatMap(({ id, handlers }) => {
      const [first] = handlers;
      if (first?.name === 'default' && first.mistake === undefined) return [];
      const isMistaken = first?.name === 'default';
      return {
        file: contentPaths.eventType(id),
        pointer: isMistaken ? '/handlers/0/mistake' : '/handlers/0/name',
        problem: isMistaken
          ? '`default` is said to make a mistake.'
          : `The first handler is \`${String(first?.name)}\`.`,
        expected: '`default`, a handler that does it right',
        fix: 'Put `default` first and without `mistake`.',
      };
    }),
};
