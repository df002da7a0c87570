import type { ExitReason, FilePosition, RuntimeError } from '../sandbox/protocol.ts';
import { read } from './sandbox-host-fields.ts';

const textLimit = 200_000;
const traceLines = 200;

/** An error as the worker tells it, or `null` where it is none. */
export function readError(value: unknown): RuntimeError | null {
  const fields = read.fields(value);
  if (!fields) return null;
  const errorType = readOptional(fields['errorType']);
  const errorMessage = readOptional(fields['errorMessage']);
  const trace = read.list(fields['trace'], traceLines, (line) => read.text(line, textLimit));
  if (errorType === null || errorMessage === null || !trace) return null;
  const position = readPosition(fields['position']);
  return { errorType, errorMessage, trace, ...(position ? { position } : {}) };
}

/** How the process ended, as the worker tells it, or `null`. */
export function readExit(value: unknown): ExitReason | null {
  const fields = read.fields(value);
  if (!fields) return null;
  const status = read.count(fields['status']);
  if (status !== null) return status < 256 ? { status } : null;
  const signal = read.text(fields['signal'], 40);
  return signal === null ? null : { signal };
}

function readOptional(value: unknown): string | null | undefined {
  return value === undefined ? undefined : read.text(value, textLimit);
}

function readPosition(value: unknown): FilePosition | null {
  const fields = read.fields(value);
  if (!fields) return null;
  const file = read.text(fields['file'], 200);
  const line = read.count(fields['line']);
  const column = read.count(fields['column']);
  return file !== null && line && column ? { file, line, column } : null;
}
