import { contentPaths } from '../content-files.ts';
import { eachSourceUse } from '../each-source-use.ts';
import type { Rule } from '../rule.ts';

/** The list of sources holds nothing that backs nothing. */
export const rule: Rule = {
  name: 'sources-used',
  description: 'Every entry of `sources` is named by a fact.',
  check(context) {
    const uses = new Set(
      [...eachSourceUse(context)].map(({ integration, source }) => `${integration} ${source}`),
    );
    return context.catalog.integrations.flatMap(({ id: integration, sources }) =>
      sources.flatMap(({ id }, index) =>
        uses.has(`${integration} ${id}`)
          ? []
          : {
              file: contentPaths.integration(integration),
              pointer: `/sources/${index}/id`,
              problem: `No fact names \`${id}\`.`,
              expected: 'a `source` somewhere in this integration that is this id',
              fix: 'Name it where it backs something, or remove it.',
            },
      ),
    );
  },
};
