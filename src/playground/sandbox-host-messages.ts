import type {
  ExitReason,
  FilePosition,
  FrameMessage,
  LogLine,
  Notice,
  RuntimeError,
  WorkerMessage,
} from '../sandbox/protocol.ts';
import { hostLimits } from './sandbox-host-limits.ts';

type Fields = Readonly<Record<string, unknown>>;

const textLimit = 200_000;
const noticeLimit = 2_000;
const traceLines = 200;
const levels = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL', 'RAW'] as const;
const noticeCodes = ['log-limit', 'module-unavailable'] as const;

/** What the worker said, or null where it is not a message: all of it is untrusted. */
export function parseWorkerMessage(data: unknown): WorkerMessage | null {
  if (typeof data !== 'string' || data.length > hostLimits.messageCharacters) return null;
  const fields = parseObject(data);
  return fields && readWorkerMessage(fields);
}

/** What the frame said over its control port, or null. */
export function parseFrameMessage(data: unknown): FrameMessage | null {
  if (!isFields(data)) return null;
  if (data['type'] === 'pong') {
    const { id } = data;
    return typeof id === 'number' ? { type: 'pong', id } : null;
  }
  if (data['type'] === 'breach') return { type: 'breach' };
  const message = text(data['message'], noticeLimit);
  if (data['type'] !== 'worker-failed' || message === null) return null;
  return { type: 'worker-failed', message };
}

function readWorkerMessage(fields: Fields): WorkerMessage | null {
  switch (fields['type']) {
    case 'ready':
      return { type: 'ready' };
    case 'loaded': {
      const initMs = duration(fields['initMs']);
      return initMs === null ? null : { type: 'loaded', initMs };
    }
    case 'log': {
      const line = readLine(fields['line']);
      return line && { type: 'log', line };
    }
    case 'notice': {
      const notice = readNotice(fields['notice']);
      return notice && { type: 'notice', notice };
    }
    default:
      return readEnd(fields);
  }
}

/** One of the messages that end a run. */
function readEnd(fields: Fields): WorkerMessage | null {
  const requestId = text(fields['requestId'], 100);
  const durationMs = duration(fields['durationMs'] ?? fields['initMs']);
  if (requestId === null || durationMs === null) return null;
  const { type, body, bytes } = fields;
  if (type === 'response') {
    return typeof body === 'string' ? { type, requestId, body, durationMs } : null;
  }
  if (type === 'oversized') {
    return isCount(bytes) ? { type, requestId, bytes, durationMs } : null;
  }
  if (type === 'exit') {
    const reason = readReason(fields['reason']);
    return reason && { type, requestId, reason, durationMs };
  }
  const error = readError(fields['error']);
  if (!error) return null;
  if (type === 'error') return { type, requestId, error, durationMs };
  return type === 'init-error' ? { type, requestId, error, initMs: durationMs } : null;
}

function readLine(value: unknown): LogLine | null {
  if (!isFields(value)) return null;
  const level = levels.find((known) => known === value['level']);
  const line = text(value['text'], hostLimits.logCharacters);
  const { time } = value;
  if (!level || line === null || typeof time !== 'number' || !Number.isFinite(time)) return null;
  return { level, text: line, time };
}

function readNotice(value: unknown): Notice | null {
  if (!isFields(value)) return null;
  const code = noticeCodes.find((known) => known === value['code']);
  const said = text(value['text'], noticeLimit);
  return code && said !== null ? { code, text: said } : null;
}

function readReason(value: unknown): ExitReason | null {
  if (!isFields(value)) return null;
  const { status } = value;
  if (isCount(status)) return status < 256 ? { status } : null;
  const signal = text(value['signal'], 40);
  return signal === null ? null : { signal };
}

function readError(value: unknown): RuntimeError | null {
  if (!isFields(value)) return null;
  const errorType = text(value['errorType'], textLimit);
  const errorMessage = text(value['errorMessage'], textLimit);
  const trace = readTrace(value['trace']);
  if (errorType === null || errorMessage === null || !trace) return null;
  const position = readPosition(value['position']);
  return { errorType, errorMessage, trace, ...(position ? { position } : {}) };
}

function readTrace(value: unknown): string[] | null {
  if (!Array.isArray(value) || value.length > traceLines) return null;
  const lines: string[] = [];
  for (const line of value as unknown[]) {
    const shown = text(line, textLimit);
    if (shown === null) return null;
    lines.push(shown);
  }
  return lines;
}

function readPosition(value: unknown): FilePosition | null {
  if (!isFields(value)) return null;
  const file = text(value['file'], 200);
  const { line, column } = value;
  if (file === null || !isCount(line) || !isCount(column) || line < 1 || column < 1) return null;
  return { file, line, column };
}

function parseObject(json: string): Fields | null {
  try {
    const value: unknown = JSON.parse(json);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown, limit: number): string | null {
  return typeof value === 'string' && value.length <= limit ? value : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function duration(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value < 1e7 ? value : null;
}
