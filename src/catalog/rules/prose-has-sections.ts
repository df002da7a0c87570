import { contentPaths } from '../content-files.ts';
import type { Rule } from '../rule.ts';

const wanted = ['What it is for', 'How it works with Lambda', 'What surprises people'];

/** Every page is built alike. */
export const rule: Rule = {
  name: 'prose-has-sections',
  description: `\`index.md\` has no frontmatter and no h1, begins with a section, and its sections are ${wanted.map((title) => `\`## ${title}\``).join(', ')}, none of them empty.`,
  check: ({ catalog }) =>
    catalog.integrations.flatMap(({ id, prose }) => {
      const withoutCode = prose.replace(/^(```|~~~)[\s\S]*?^\1/gm, 'code');
      const titles = [...withoutCode.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title.trim());
      const empty = withoutCode
        .split(/^## .+$/m)
        .slice(1)
        .findIndex((text) => text.trim() === '');
      const [first = ''] = prose.split('\n');
      const h1 = /^# .*$/m.exec(withoutCode)?.[0];
      const problem =
        h1 !== undefined
          ? `There is an h1, \`${h1}\`.`
          : !first.startsWith('## ')
            ? `It begins with \`${first}\`.`
            : titles.join() !== wanted.join()
              ? `Its sections are \`${titles.join('`, `')}\`.`
              : empty !== -1
                ? `\`${titles[empty] ?? ''}\` is empty.`
                : undefined;
      if (problem === undefined) return [];
      return {
        file: contentPaths.prose(id),
        pointer: '',
        problem,
        expected: `\`${wanted.join('`, `')}\`, each with text`,
        fix: 'Write these three sections; use h3 below them.',
      };
    }),
};
