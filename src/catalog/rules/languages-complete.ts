import { contentPaths } from '../content-files.ts';
import type { Rule } from '../rule.ts';
import type { Language } from '../types.ts';

const languages: Language[] = [
  'typescript',
  'java',
  'go',
  'csharp',
  'powershell',
  'python',
  'rust',
];

/** Readers of each language find their type, or that there is none. */
export const rule: Rule = {
  name: 'languages-complete',
  description:
    'Every event type has an entry in `types` for TypeScript, Java, Go, C#, PowerShell, Python and Rust, in this order.',
  check: ({ catalog }) =>
    catalog.integrations
      .flatMap((integration) => integration.eventTypes)
      .flatMap(({ id, types }) => {
        const present = types.map(({ language }) => language);
        if (present.join() === languages.join()) return [];
        const missing = languages.filter((language) => !present.includes(language));
        return {
          file: contentPaths.eventType(id),
          pointer: '/types',
          problem:
            missing.length > 0
              ? `\`${missing.join('`, `')}\` is missing.`
              : `The order is \`${present.join('`, `')}\`.`,
          expected: `\`${languages.join('`, `')}\``,
          fix: 'Add what is missing (`null` says that there is no type), in this order.',
        };
      }),
};
