import { utilFormat } from '../inspect/util-format.ts';
import { primordials } from '../primordials.ts';
import type { RuntimeName } from '../protocol.ts';
import { traceLines } from './trace-lines.ts';

/** What stands before the message in each entry of the log. */
export interface EntryHead {
  /** ISO 8601, in UTC. */
  time: string;
  level: string;
  /** `-` or nothing at all while the function loads. */
  requestId: string | undefined;
  tenantId: string | undefined;
}

/** An entry in the text format: fields between tabs. */
export function textEntry({ time, level, requestId }: EntryHead, args: unknown[]): string {
  return `${time}\t${requestId}\t${level}\t${formatArguments(args)}`;
}

/**
 * An entry in the JSON format. One argument keeps its type; several become text, and the first error
 * among them adds members of its own. Node.js 24's runtime does not look at the first argument there.
 */
export function jsonEntry(head: EntryHead, args: unknown[], runtime: RuntimeName): string {
  const { time: timestamp, level, requestId, tenantId } = head;
  const entry: Record<string, unknown> = { timestamp, level, requestId };
  if (tenantId) entry['tenantId'] = tenantId;
  if (args.length <= 1) {
    entry['message'] = args[0];
    try {
      return primordials.stringify(entry, errorsAsObjects);
    } catch {
      return primordials.stringify({ ...entry, message: formatArguments(args) });
    }
  }
  entry['message'] = formatArguments(args);
  const error = (runtime === 'nodejs22.x' ? args : args.slice(1)).find(
    (argument) => argument instanceof Error,
  );
  if (error) {
    entry['errorType'] = constructorName(error);
    entry['errorMessage'] = error.message;
    entry['stackTrace'] = traceLines(error) ?? [];
  }
  return primordials.stringify(entry);
}

/** The console's methods take a message of their own: it is undefined where there is none. */
function formatArguments(args: unknown[]): string {
  return utilFormat.format(args[0], ...args.slice(1));
}

function errorsAsObjects(_key: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  return {
    errorType: constructorName(value),
    errorMessage: value.message,
    stackTrace: traceLines(value) ?? (value as { stack?: unknown }).stack,
    ...(value as object),
  };
}

function constructorName(error: Error): unknown {
  const { constructor } = error as { constructor?: { name?: unknown } | null };
  return constructor?.name ?? 'UnknownError';
}
