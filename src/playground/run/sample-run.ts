import type { Verdict } from '../../verdicts/verdict.ts';
import type { OutcomeKind } from '../../sandbox/protocol.ts';
import { formatDuration } from './format-duration.ts';
import { outcomeTitles } from './run-report.ts';
import type { RunReport } from './run-report.ts';

/** One row of "Run all samples". */
export interface SampleRun {
  name: string;
  title: string;
  /** Absent while the sample waits or runs. */
  done?: {
    outcome: OutcomeKind;
    outcomeTitle: string;
    duration: string;
    /** Response or error on one line. */
    short: string;
    /** What the response schema says. */
    check: string;
    /** Absent where nothing follows from the run. */
    verdict?: Pick<Verdict, 'status' | 'headline'>;
  };
}

const shortLength = 120;

/** Sums up one run in a row of the table. */
export function sampleRunDone(
  report: RunReport,
  durationMs: number,
  verdict: Verdict | null,
): NonNullable<SampleRun['done']> {
  const oneLine = report.text.replaceAll(/\s*\n\s*/g, ' ');
  return {
    outcome: report.outcome,
    outcomeTitle: outcomeTitles[report.outcome],
    duration: formatDuration(durationMs),
    short: oneLine.length > shortLength ? `${oneLine.slice(0, shortLength - 1)}…` : oneLine,
    check: checkWord(report),
    ...(verdict ? { verdict: { status: verdict.status, headline: verdict.headline } } : {}),
  };
}

function checkWord({ response }: RunReport): string {
  if (!response || response.kind === 'streamed') return '–';
  if (response.kind === 'unread') return 'not read';
  const { length } = response.problems;
  return length === 0 ? 'valid' : `${length} problem${length === 1 ? '' : 's'}`;
}
