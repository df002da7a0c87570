import type { FrameMessage, LogLine, Notice, WorkerMessage } from '../sandbox/protocol.ts';
import { readCall } from './sandbox-host-call.ts';
import { readError, readExit } from './sandbox-host-error.ts';
import { read } from './sandbox-host-fields.ts';
import type { Fields } from './sandbox-host-fields.ts';
import { hostLimits } from './sandbox-host-limits.ts';
import { readStream } from './sandbox-host-stream.ts';

const noticeLimit = 2_000;
const levels = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL', 'RAW'] as const;
const noticeCodes = [
  'log-limit',
  'call-limit',
  'response-too-large',
  'module-unavailable',
] as const;
const streams = ['stdout', 'stderr'] as const;

/** What the worker said, or null where it is not a message: all of it is untrusted. */
export function parseWorkerMessage(data: unknown): WorkerMessage | null {
  if (typeof data !== 'string' || data.length > hostLimits.messageCharacters) return null;
  const fields = read.object(data);
  return fields && readWorkerMessage(fields);
}

/** What the frame said over its control port, or null. */
export function parseFrameMessage(data: unknown): FrameMessage | null {
  const fields = read.fields(data);
  if (!fields) return null;
  if (fields['type'] === 'pong') {
    const { id } = fields;
    return typeof id === 'number' ? { type: 'pong', id } : null;
  }
  if (fields['type'] === 'breach') return { type: 'breach' };
  const message = read.text(fields['message'], noticeLimit);
  if (fields['type'] !== 'worker-failed' || message === null) return null;
  return { type: 'worker-failed', message };
}

function readWorkerMessage(fields: Fields): WorkerMessage | null {
  switch (fields['type']) {
    case 'ready':
      return { type: 'ready' };
    case 'loaded': {
      const initMs = read.duration(fields['initMs']);
      return initMs === null ? null : { type: 'loaded', initMs };
    }
    case 'log': {
      const line = readLine(fields['line']);
      return line && { type: 'log', line };
    }
    case 'call': {
      const call = readCall(fields['call']);
      return call && { type: 'call', call };
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
  const requestId = read.text(fields['requestId'], 100);
  const durationMs = read.duration(fields['durationMs'] ?? fields['initMs']);
  if (requestId === null || durationMs === null) return null;
  const { type, body } = fields;
  const reason = readExit(fields['exit'] ?? fields['reason']);
  const exit = reason ? { exit: reason } : {};
  if (type === 'response') {
    const stream = fields['stream'] === undefined ? undefined : readStream(fields['stream']);
    if (typeof body !== 'string' || stream === null) return null;
    const late = readError(fields['diedOf']);
    const more = { ...exit, ...(stream ? { stream } : {}), ...(late ? { diedOf: late } : {}) };
    return { type, requestId, body, durationMs, ...more };
  }
  if (type === 'oversized') {
    const bytes = read.count(fields['bytes']);
    return bytes === null ? null : { type, requestId, bytes, durationMs };
  }
  if (type === 'exit') return reason && { type, requestId, reason, durationMs };
  const error = readError(fields['error']);
  if (!error) return null;
  if (type === 'error') return { type, requestId, error, durationMs, ...exit };
  if (type !== 'init-error' || !reason) return null;
  return { type, requestId, error, initMs: durationMs, exit: reason };
}

function readLine(value: unknown): LogLine | null {
  const fields = read.fields(value);
  if (!fields) return null;
  const level = read.word(fields['level'], levels);
  const text = read.text(fields['text'], hostLimits.logCharacters);
  const stream = read.word(fields['stream'], streams);
  const { time, open } = fields;
  if (!level || text === null || typeof time !== 'number' || !Number.isFinite(time)) return null;
  return {
    level,
    text,
    time,
    ...(stream ? { stream } : {}),
    ...(open === true ? { open } : {}),
  };
}

function readNotice(value: unknown): Notice | null {
  const fields = read.fields(value);
  const code = read.word(fields?.['code'], noticeCodes);
  const text = read.text(fields?.['text'], noticeLimit);
  return code && text !== null ? { code, text } : null;
}
