import { parseDocument } from 'yaml';
import type { Rule } from '../rule.ts';

/** What people copy can be read by the tool that it is for. */
export const rule: Rule = {
  name: 'setup-parses',
  description:
    'Every `.yaml` and `.yml` file of `setup/` is YAML; CloudFormation’s tags, such as `!Ref`, are fine. No snippet is empty.',
  check: ({ catalog }) =>
    catalog.integrations.flatMap(({ id, setup }) =>
      setup.flatMap(({ file: name, code }) => {
        const file = `integrations/${id}/setup/${name}`;
        const rest = { expected: 'a snippet that works when it is copied', fix: 'Mend the file.' };
        if (code.trim() === '') {
          return { file, pointer: '', problem: `\`${name}\` is empty.`, ...rest };
        }
        const errors = /\.ya?ml$/.test(name) ? parseDocument(code).errors : [];
        return errors.map(({ message, linePos }) => {
          const line = linePos?.[0].line ?? 1;
          const [reason = ''] = message.split(/ at line \d|\n/);
          return { file, pointer: '', problem: `Line ${line}: \`${reason}\`.`, ...rest, line };
        });
      }),
    ),
};
