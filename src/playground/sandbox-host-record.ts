import type {
  ExitReason,
  LogLine,
  Notice,
  Outcome,
  RecordedCall,
  RunResult,
} from '../sandbox/protocol.ts';
import { hostLimits } from './sandbox-host-limits.ts';

/** What is known of one run until it ends. */
export interface RunRecord {
  readonly requestId: string;
  readonly timeoutMs: number;
  initMs?: number;
  exit?: ExitReason;
  /** Whether the line was within what a run may log; the sandbox should have stopped before. */
  addLog(line: LogLine): boolean;
  /** Whether the call was within what a run may record. */
  addCall(call: RecordedCall): boolean;
  addNotice(notice: Notice): void;
  result(outcome: Outcome, durationMs: number): RunResult;
}

/** Starts the record of a run. */
export function createRunRecord(requestId: string, timeoutMs: number): RunRecord {
  const logs: LogLine[] = [];
  const calls: RecordedCall[] = [];
  const notices: Notice[] = [];
  let characters = 0;
  const record: RunRecord = {
    requestId,
    timeoutMs,
    addLog: (line) => {
      characters += line.text.length;
      if (logs.length >= hostLimits.logLines || characters > hostLimits.logCharacters) return false;
      logs.push(line);
      return true;
    },
    addCall: (call) => calls.length < hostLimits.calls && calls.push(call) > 0,
    addNotice: (notice) => {
      const known = notices.some(({ text }) => text === notice.text);
      if (!known && notices.length < hostLimits.notices) notices.push(notice);
    },
    result: (outcome, durationMs) => ({
      requestId,
      outcome,
      logs,
      calls,
      notices,
      durationMs,
      ...(record.initMs === undefined ? {} : { initMs: record.initMs }),
      ...(record.exit === undefined ? {} : { exit: record.exit }),
    }),
  };
  return record;
}
