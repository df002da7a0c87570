import { eachSourceUse } from '../each-source-use.ts';
import type { Rule } from '../rule.ts';

/** What is claimed is backed by a page that one can open. */
export const rule: Rule = {
  name: 'facts-have-sources',
  description: 'Every `source` is the id of an entry in `sources` of its integration.',
  check: (context) =>
    [...eachSourceUse(context)].flatMap(({ integration, file, pointer, source }) => {
      const known = context.catalog.integrations.find(({ id }) => id === integration)?.sources;
      if (!known || known.some(({ id }) => id === source)) return [];
      return {
        file,
        pointer,
        problem: `\`${source}\` is no source.`,
        expected: `one of ${known.map(({ id }) => `\`${id}\``).join(', ')}`,
        fix: 'Mend the id, or add the page to `sources` of integration.json.',
      };
    }),
};
