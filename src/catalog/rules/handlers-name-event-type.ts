import { contentPaths } from '../content-files.ts';
import { playableEventTypes } from '../playable-event-types.ts';
import type { Rule } from '../rule.ts';

/** A handler says which event it is for, also where somebody reads it alone. */
export const rule: Rule = {
  name: 'handlers-name-event-type',
  description:
    'The first line of every handler is `// Event type: <integration>/<event type>`, and no other line is.',
  check: ({ catalog }) =>
    catalog.integrations.flatMap(playableEventTypes).flatMap(({ id, handlers }) =>
      handlers.flatMap(({ name, code }) => {
        const wanted = `// Event type: ${id}`;
        const lines = code.split('\n');
        const wrong =
          lines[0] === wanted
            ? lines.findIndex((line, at) => at > 0 && line.startsWith('// Event type:'))
            : 0;
        if (wrong === -1) return [];
        return {
          file: contentPaths.handler(id, name),
          pointer: '',
          problem: `Line ${wrong + 1} is \`${(lines[wrong] ?? '').slice(0, 80)}\`.`,
          expected: `\`${wanted}\` as the first line, and once`,
          fix: 'Mend the line.',
          line: wrong + 1,
          column: 1,
        };
      }),
    ),
};
