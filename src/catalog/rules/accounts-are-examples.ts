import { exampleAccounts } from '../aws-names.ts';
import { eachSample } from '../each-sample.ts';
import type { Rule } from '../rule.ts';
import { stringsIn } from '../strings-in.ts';

const accountInAddress = /amazonaws\.com(?:\.cn)?\/(\d{12})\//;

/** No sample names somebody's account. */
export const rule: Rule = {
  name: 'accounts-are-examples',
  description: `Account ids in samples are ${exampleAccounts.join(', ')}: members whose name says account or owner, and queue addresses.`,
  check: (context) =>
    [...eachSample(context)].flatMap(({ file, value }) =>
      [...stringsIn(value)].flatMap(({ key, pointer, text }) => {
        const isNamed = /account|owner/i.test(key) && /^\d{12}$/.test(text);
        const account = isNamed ? text : accountInAddress.exec(text)?.[1];
        if (account === undefined || exampleAccounts.includes(account)) return [];
        return {
          file,
          pointer,
          problem: `\`${account}\` may be somebody’s account.`,
          expected: `one of ${exampleAccounts.join(', ')}`,
          fix: 'Write 123456789012.',
        };
      }),
    ),
};
