import { contentPaths } from '../content-files.ts';
import type { Rule } from '../rule.ts';

/** Somebody has read each source, and not tomorrow. */
export const rule: Rule = {
  name: 'sources-dated',
  description: 'The `checked` date of every source lies between 2024 and today.',
  check: ({ catalog, today }) =>
    catalog.integrations.flatMap(({ id, sources }) =>
      sources.flatMap(({ checked }, index) =>
        checked >= '2024-01-01' && checked <= today
          ? []
          : {
              file: contentPaths.integration(id),
              pointer: `/sources/${index}/checked`,
              problem: `\`${checked}\` cannot be the day somebody read it.`,
              expected: `a day from 2024-01-01 to ${today}`,
              fix: 'Read the page, and write the day on which you did.',
            },
      ),
    ),
};
