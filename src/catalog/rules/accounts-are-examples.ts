import { exampleAccounts } from '../aws-names.ts';
import { eachSample } from '../each-sample.ts';
import { lineAndColumn } from '../parse-json.ts';
import type { Rule, RuleContext, RuleFinding } from '../rule.ts';
import { stringsIn } from '../strings-in.ts';

const accountInAddress = /amazonaws\.com(?:\.cn)?\/(\d{12})\//;

/** Nothing names somebody's account. */
export const rule: Rule = {
  name: 'accounts-are-examples',
  description: `Account ids are ${exampleAccounts.join(', ')}: in members of samples whose name says account or owner, in queue addresses, and in \`setup/\`.`,
  check: (context) => [...inSamples(context), ...inSetup(context)],
};

function* inSamples(context: RuleContext): Generator<RuleFinding> {
  for (const { file, value } of eachSample(context)) {
    for (const { key, pointer, text } of stringsIn(value)) {
      const isNamed = /account|owner/i.test(key) && /^\d{12}$/.test(text);
      const account = isNamed ? text : accountInAddress.exec(text)?.[1];
      if (account !== undefined) yield* somebodys(account, { file, pointer });
    }
  }
}

function* inSetup({ files }: RuleContext): Generator<RuleFinding> {
  for (const [file, text] of files) {
    if (!/^integrations\/[^/]+\/setup\//.test(file)) continue;
    for (const { 0: account, index } of text.matchAll(/(?<![\w-])\d{12}(?![\w-])/g)) {
      yield* somebodys(account, { file, pointer: '', ...lineAndColumn(text, index) });
    }
  }
}

function* somebodys(
  account: string,
  place: Pick<RuleFinding, 'file' | 'pointer' | 'line' | 'column'>,
): Generator<RuleFinding> {
  if (exampleAccounts.includes(account)) return;
  yield {
    ...place,
    problem: `\`${account}\` may be somebody’s account.`,
    expected: `one of ${exampleAccounts.join(', ')}`,
    fix: 'Write 123456789012.',
  };
}
