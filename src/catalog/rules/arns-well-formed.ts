import { arnProblem } from '../arn-problem.ts';
import type { Rule } from '../rule.ts';
import { stringsIn } from '../strings-in.ts';

const checked = /^integrations\/.+\/(?:samples\/[^/]+|integration)\.json$/;

/** ARNs are such as AWS makes. */
export const rule: Rule = {
  name: 'arns-well-formed',
  description:
    'Every text of a sample or a policy that begins with `arn:` has a known partition, service and region, an account of the documentation (123456789012), and a resource. Policies may have `*`.',
  check: ({ documents }) =>
    [...documents]
      .filter(([file]) => checked.test(file))
      .flatMap(([file, document]) =>
        [...stringsIn(document)]
          .filter(({ text }) => text.startsWith('arn:'))
          .flatMap(({ pointer, text }) => {
            const found = arnProblem(text, file.endsWith('/integration.json'));
            if (!found) return [];
            return {
              file,
              pointer,
              problem: `\`${text}\` is no ARN: ${found.problem}.`,
              expected: found.expected,
              fix: 'Mend this part of `arn:partition:service:region:account:resource`.',
            };
          }),
      ),
};
