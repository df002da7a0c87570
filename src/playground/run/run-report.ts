import type {
  LogLine,
  OutcomeKind,
  RecordedCall,
  RunResult,
  SourcePosition,
} from '../../sandbox/protocol.ts';
import type { Problem } from '../validation/problem.ts';
import { formatOutcome } from './format-outcome.ts';
import { formatDuration } from './format-duration.ts';

/** What the service makes of the response: it reads none, or it was checked. */
export type ResponseCheck = { kind: 'unread' } | { kind: 'checked'; problems: Problem[] };

/** A finished run as it is shown. */
export interface RunReport {
  outcome: OutcomeKind;
  title: string;
  text: string;
  /** `12 ms, cold start (init 30 ms)` */
  timing: string;
  start: 'cold' | 'warm';
  /** Absent unless there is a response. */
  response?: ResponseCheck;
  position?: SourcePosition;
  notices: string[];
  logs: LogLine[];
  calls: RecordedCall[];
}

/** Titles of the outcomes. */
export const outcomeTitles: Record<OutcomeKind, string> = {
  response: 'Response',
  'function-error': 'Function error',
  'init-error': 'Init error',
  timeout: 'Timed out',
  exit: 'Runtime exited',
};

/** Tells a run's result. `checkResponse` answers `null` where the service does not read the response. */
export function runReport(
  { outcome, logs, calls, notices, durationMs, initMs }: RunResult,
  checkResponse: (body: string) => Problem[] | null,
): RunReport {
  const { text, cut } = formatOutcome(outcome);
  const cold = initMs !== undefined;
  return {
    outcome: outcome.kind,
    title: outcomeTitles[outcome.kind],
    text,
    timing: `${formatDuration(durationMs)}, ${cold ? `cold start (init ${formatDuration(initMs)})` : 'warm'}`,
    start: cold ? 'cold' : 'warm',
    ...(outcome.kind === 'response' ? { response: check(checkResponse(outcome.body)) } : {}),
    ...(outcome.kind !== 'response' && outcome.position ? { position: outcome.position } : {}),
    notices: [
      ...notices.map((notice) => notice.text),
      ...(cut ? ['The result is too long to show in full: its end is cut.'] : []),
    ],
    logs,
    calls,
  };
}

function check(problems: Problem[] | null): ResponseCheck {
  return problems ? { kind: 'checked', problems } : { kind: 'unread' };
}
