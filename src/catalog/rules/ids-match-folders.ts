import type { Rule } from '../rule.ts';
import { isObject } from '../schema-places.ts';

const ownFile = /^integrations\/(.+)\/(?:integration|event-type)\.json$/;
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids are what the folders are called. */
export const rule: Rule = {
  name: 'ids-match-folders',
  description:
    'The `id` of an integration is its folder’s name, that of an event type is `<integration>/<folder>`; folders and files are named in kebab-case.',
  check({ documents, files }) {
    const ids = [...documents].flatMap(([file, value]) => {
      const folder = ownFile.exec(file)?.[1];
      if (folder === undefined || !isObject(value) || value['id'] === folder) return [];
      return {
        file,
        pointer: '/id',
        problem: `\`${String(value['id'])}\` is not where the file lies.`,
        expected: `\`${folder}\``,
        fix: 'Change the id, or rename the folder.',
      };
    });
    const names = [...files.keys()].flatMap((file) => {
      const bad = file.split('/').find((name) => !kebabCase.test(name.replace(/\..*$/, '')));
      if (bad === undefined) return [];
      return {
        file,
        pointer: '',
        problem: `\`${bad}\` is no name for an address.`,
        expected: 'small letters, digits and single hyphens',
        fix: 'Rename it, and where it is listed.',
      };
    });
    return [...ids, ...names];
  },
};
