import type { Difference } from './compare-behaviour.ts';
import { firefoxCauses } from './firefox-causes.ts';
import type { CaseVerdict } from './judge-case.ts';
import type { RuntimeCase } from './runtime-case.ts';

/** The verdict on a case that ran in Firefox: what comes of the engine alone is not reproducible. */
export function excuseFirefox(verdict: CaseVerdict, recorded: RuntimeCase): CaseVerdict {
  if (verdict.verdict !== 'different') return verdict;
  // A length follows from its body, which is compared itself.
  const texts = verdict.differences.filter(({ where }) => !where.endsWith('.bodyLength'));
  const causes = new Set<string>();
  return texts.length > 0 && texts.every((difference) => isSoftened(difference, recorded, causes))
    ? { ...verdict, verdict: 'not reproducible', reason: `Firefox: ${[...causes].join('; ')}.` }
    : verdict;
}

/** Whether the causes make both sides the same; adds those that changed something. */
function isSoftened(
  { recorded: left, observed: right }: Difference,
  recorded: RuntimeCase,
  causes: Set<string>,
): boolean {
  let pair: [string, string] = [left, right];
  for (const { text, applies, soften } of firefoxCauses) {
    if (applies && !applies(recorded)) continue;
    const next: [string, string] = [soften(pair[0]), soften(pair[1])];
    if (next[0] !== pair[0] || next[1] !== pair[1]) causes.add(text);
    pair = next;
    if (pair[0] === pair[1] || (isCut(left) && pair[1].startsWith(pair[0]))) return true;
  }
  return false;
}

/** Recordings keep the beginning of what is long; softened, both sides end at other places. */
function isCut(output: string): boolean {
  return output.includes('\n') && !output.endsWith('\n');
}
