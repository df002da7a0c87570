import { addedCharset } from './added-charset.ts';
import type { CaseResult } from './case-result.ts';
import type { Difference } from './compare-responses.ts';

const shownCharacters = 120;
const list = 'scripts/lib/http/known-differences.ts';

/** One line a case; below it what differs, of those that should not. */
export function formatResult(name: string, { verdict, differences, known }: CaseResult): string {
  switch (verdict) {
    case 'same':
      return `${name}: same`;
    case 'listed':
      return `${name}: differs as listed: serverless-offline ${known?.peer ?? ''}. AWS: ${known?.aws ?? ''}${known?.right === 'judge' ? '' : ' AWS does not document it: this is the likely way.'} ${known?.source ?? ''}${known?.detail === undefined ? '' : ` and ${known.detail}`}`;
    case 'stale':
      return `${name}: DIFFERENT from the list: nothing differs any more. Take it out of ${list}.`;
    case 'different':
      return [
        `${name}: DIFFERENT${known ? ` in more or less than ${known.parts.join(' and ')}, which is listed` : ''}. Mend src/verdicts/http, or list it in ${list} with AWS’s documentation.`,
        ...differences.map(formatDifference),
      ].join('\n');
  }
}

function formatDifference({ part, judged, observed }: Difference): string {
  const cut = (text: string): string =>
    text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;
  return `    ${part}: the judge says ${cut(judged)}, serverless-offline sends ${cut(observed)}`;
}

const documentation = /^https:\/\/(?:docs\.)?aws\.amazon\.com\//;

/** How many cases are what, and what was not compared. */
export function formatTotals(results: readonly CaseResult[]): string {
  const count = (kind: CaseResult['verdict']): number =>
    results.filter(({ verdict }) => verdict === kind).length;
  const listed = results.flatMap(({ verdict, known }) =>
    verdict === 'listed' && known ? [known] : [],
  );
  const open = listed.filter(({ right }) => right === 'not documented').length;
  const documented = listed.filter(
    ({ right, source }) => right === 'judge' && documentation.test(source),
  ).length;
  return [
    `${results.length} cases: ${count('same')} same, ${listed.length} differ as listed, ${count('different')} DIFFERENT, ${count('stale')} listed though the same`,
    `Of those listed, AWS’s documentation decides ${documented} and what was recorded or reported of AWS ${listed.length - documented - open}; of ${open} AWS documents nothing.`,
    `Passed over: serverless-offline ${addedCharset.peer}. ${addedCharset.aws} ${addedCharset.source}`,
  ].join('\n');
}
