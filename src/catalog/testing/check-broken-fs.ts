import { checkFiles } from '../check-files.ts';
import { loadRules } from '../load-rules-fs.ts';
import type { Rule } from '../rule.ts';
import type { Finding } from '../types.ts';
import { applyChanges, brokenCases, validContent } from './broken-content-fs.ts';

/** The day of every fixture. */
export const fixtureDay = '2026-11-24';

/** What a rule says of its broken fixtures: `file#pointer problem | expected | fix`, by the fixture's name. */
export async function checkBroken(rule: Rule): Promise<Record<string, string[]>> {
  const [valid, cases] = await Promise.all([validContent(), brokenCases()]);
  return Object.fromEntries(
    cases
      .filter((one) => one.rule === rule.name)
      .map(({ name, files }) => {
        const findings = checkFiles(applyChanges(valid, files), [rule], fixtureDay);
        return [name, findings.map(inOneLine)];
      }),
  );
}

/** What a rule says of the valid content after some changes, in one line each. */
export async function checkChanged(
  rule: Rule,
  changes: Parameters<typeof applyChanges>[1],
): Promise<string[]> {
  const files = applyChanges(await validContent(), changes);
  return checkFiles(files, [rule], fixtureDay).map(inOneLine);
}

/** Every finding, of the catalog and of all rules, in every broken fixture. */
export async function checkAllBroken(): Promise<
  { rule: string; name: string; findings: Finding[] }[]
> {
  const [valid, cases, rules] = await Promise.all([validContent(), brokenCases(), loadRules()]);
  return cases.map(({ rule, name, files }) => ({
    rule,
    name,
    findings: checkFiles(applyChanges(valid, files), rules, fixtureDay),
  }));
}

function inOneLine({ file, pointer, problem, expected, fix }: Finding): string {
  return `${file}${pointer && `#${pointer}`}: ${problem} Expected ${expected}. ${fix}`;
}
