import type { Judge } from '../../verdicts/judge.ts';
import { readOptions } from '../../verdicts/option.ts';
import type { OptionValue } from '../../verdicts/option.ts';

/** Options of a link or of earlier edits: those that a judge knows, with values that it takes; and what was wrong with the others. */
export function knownOptions(
  judge: Judge,
  given: Readonly<Record<string, OptionValue>>,
): { options: Record<string, OptionValue>; messages: string[] } {
  const { values, problems } = readOptions(judge.options, given, undefined);
  const known = Object.entries(given).filter(
    ([name, value]) => Object.hasOwn(values, name) && values[name] === value,
  );
  return { options: Object.fromEntries(known), messages: problems };
}
