import { judgeOutcome } from '../../verdicts/judge-outcome.ts';
import type { Judge } from '../../verdicts/judge.ts';
import { readOptions } from '../../verdicts/option.ts';
import type { OptionSpec, OptionValue } from '../../verdicts/option.ts';
import type { Verdict } from '../../verdicts/verdict.ts';
import type { JudgedRun } from './judged-run.ts';

/** An option as its control shows it. */
export interface ShownOption {
  name: string;
  spec: OptionSpec;
  value: OptionValue;
}

/** The verdict on the last run, and what it depends on. */
export interface VerdictView {
  options: ShownOption[];
  /** `null` before there is a run, and where nothing follows from it. */
  verdict: Verdict | null;
}

/** What a judge makes of the last run by the options as they are; `event` is what comes next. */
export function verdictView(
  judge: Judge,
  given: Readonly<Record<string, OptionValue>>,
  event: unknown,
  run: JudgedRun | null,
): VerdictView {
  const { values } = readOptions(judge.options, given, run ? run.event : event);
  const options = Object.entries(judge.options).map(([name, spec]) => ({
    name,
    spec,
    value: values[name] ?? '',
  }));
  return { options, verdict: run ? judgeOutcome(judge, { ...run, options: given }) : null };
}
