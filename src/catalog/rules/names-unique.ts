import type { Rule } from '../rule.ts';
import { isObject } from '../schema-places.ts';

const ownFile = /^integrations\/.+\/(?:integration|event-type)\.json$/;
const lists = { samples: 'name', handlers: 'name', sources: 'id', types: 'language' };

/** What is called by a name has it alone. */
export const rule: Rule = {
  name: 'names-unique',
  description:
    'Names of samples and handlers, ids of sources and languages of types occur once in their list.',
  check: ({ documents }) =>
    [...documents]
      .filter(([file]) => ownFile.test(file))
      .flatMap(([file, document]) =>
        Object.entries(lists).flatMap(([list, key]) => {
          const value = isObject(document) ? document[list] : undefined;
          const names = (Array.isArray(value) ? value : []).map((item: unknown) =>
            isObject(item) ? item[key] : undefined,
          );
          return names.flatMap((name, index) =>
            names.indexOf(name) === index
              ? []
              : {
                  file,
                  pointer: `/${list}/${index}/${key}`,
                  problem: `\`${String(name)}\` is there twice.`,
                  expected: `a \`${key}\` that nothing else in \`${list}\` has`,
                  fix: 'Rename or remove one of them.',
                },
          );
        }),
      ),
};
