import type { Difference } from './compare-behaviour.ts';
import type { CaseVerdict } from './judge-case.ts';

const shownCharacters = 300;
const around = 60;

/** One line a case; below it what differs, of those that should not, or of all if `verbose`. */
export function formatVerdict(verdict: CaseVerdict, width: number, verbose: boolean): string {
  const { name, differences, reason } = verdict;
  const line = `${name.padEnd(width)}  ${verdict.verdict}${reason ? `: ${reason}` : ''}`;
  const shown = verbose || verdict.verdict === 'different' ? differences : [];
  return [line, ...shown.map((difference) => formatDifference(difference, verbose))].join('\n');
}

/** How many cases are what. */
export function formatCounts(verdicts: readonly CaseVerdict[]): string {
  const count = (kind: CaseVerdict['verdict']): number =>
    verdicts.filter(({ verdict }) => verdict === kind).length;
  return `${verdicts.length} cases: ${count('same')} same, ${count('different')} different, ${count('not reproducible')} not reproducible`;
}

/** Both texts from shortly before the first character that differs. */
function formatDifference({ where, recorded, observed }: Difference, verbose: boolean): string {
  let index = 0;
  while (index < recorded.length && recorded[index] === observed[index]) index += 1;
  const from = verbose ? 0 : Math.max(0, index - around);
  const show = (text: string): string => {
    const part = verbose ? text : text.slice(from, from + shownCharacters);
    return `${from > 0 ? '…' : ''}${JSON.stringify(part)}`;
  };
  return `    ${where}\n      recorded: ${show(recorded)}\n      observed: ${show(observed)}`;
}
