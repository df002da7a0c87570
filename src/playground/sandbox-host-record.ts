import type {
  ExitReason,
  InitFailure,
  LogLine,
  Notice,
  Outcome,
  RecordedCall,
  RunResult,
  RuntimeError,
} from '../sandbox/protocol.ts';
import { hostLimits } from './sandbox-host-limits.ts';

/** What is known of one run until it ends. */
export interface RunRecord {
  readonly requestId: string;
  readonly timeoutMs: number;
  initMs?: number;
  exit?: ExitReason;
  diedOf?: RuntimeError;
  /** Milliseconds of an init that ran within the invocation, after one that had failed. */
  secondInitMs: number;
  readonly initFailures: readonly InitFailure[];
  failInit(errorType: string, initMs: number): void;
  /** Whether the line was within what a run may log; the sandbox should have stopped before. */
  addLog(line: LogLine): boolean;
  /** Whether the call was within what a run may record. */
  addCall(call: RecordedCall): boolean;
  /** Keeps it unless it is known or there are too many; one that the page itself gives is kept always. */
  addNotice(notice: Notice, own?: boolean): void;
  result(outcome: Outcome, durationMs: number): RunResult;
}

/** Starts the record of a run. */
export function createRunRecord(requestId: string, timeoutMs: number): RunRecord {
  const logs: LogLine[] = [];
  const calls: RecordedCall[] = [];
  const notices: Notice[] = [];
  const initFailures: InitFailure[] = [];
  let characters = 0;
  let callsCharacters = 0;
  const record: RunRecord = {
    requestId,
    timeoutMs,
    secondInitMs: 0,
    initFailures,
    failInit: (errorType, initMs) => {
      initFailures.push({ errorType, initMs, logLines: logs.length });
    },
    addLog: (line) => {
      characters += line.text.length;
      if (logs.length >= hostLimits.logLines || characters > hostLimits.logCharacters) return false;
      logs.push(line);
      return true;
    },
    addCall: (call) => {
      callsCharacters += JSON.stringify(call).length;
      if (calls.length >= hostLimits.calls || callsCharacters > hostLimits.callsCharacters)
        return false;
      // Each worker counts from 1, and a failed init is followed by another.
      calls.push({ ...call, id: calls.length + 1 });
      return true;
    },
    addNotice: (notice, own = false) => {
      const known = notices.some(({ text }) => text === notice.text);
      if (!known && (own || notices.length < hostLimits.notices)) notices.push(notice);
    },
    result: (outcome, durationMs) => ({
      requestId,
      outcome,
      logs,
      calls,
      notices,
      durationMs,
      ...(record.initMs === undefined ? {} : { initMs: record.initMs }),
      ...(initFailures.length === 0 ? {} : { initFailures }),
      ...(record.exit === undefined ? {} : { exit: record.exit }),
      ...(record.diedOf === undefined ? {} : { diedOf: record.diedOf }),
    }),
  };
  return record;
}
