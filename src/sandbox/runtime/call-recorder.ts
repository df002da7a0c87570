import { limits } from '../limits.ts';
import { primordials } from '../primordials.ts';
import { replyKey } from '../protocol.ts';
import type { InvokeRequest, RecordedCall, WorkerMessage } from '../protocol.ts';
import type { CallReply, CallToRecord } from '../services.ts';

export interface CallRecorder {
  /** Tells the page of a call and answers what the reader chose, or an empty success. Never throws. */
  record(call: CallToRecord): CallReply;
  /** Whether there was a call just now: one follows another without a timer to show that the process lives. */
  isBusy(): boolean;
  /** Counts from one again, with the replies of another request. */
  reset(request: Pick<InvokeRequest, 'replies'>, startedAt: number): void;
}

type Described =
  | Pick<Extract<RecordedCall, { kind: 'aws' }>, 'kind' | 'service' | 'operation' | 'input'>
  | Pick<Extract<RecordedCall, { kind: 'http' }>, 'kind' | 'method' | 'url' | 'headers' | 'body'>;

/** Longer than the time between two looks at the loop. */
const busyMs = 100;
const { callCharacters, callHeaders, calls, callsCharacters } = limits;

/** Numbers calls and stamps their times. Past the cap they are answered, but no longer told. */
export function createCallRecorder(send: (message: WorkerMessage) => void): CallRecorder {
  let replies: Record<string, string> = {};
  let startedAt = 0;
  let count = 0;
  let characters = 0;
  let lastAt = -Infinity;

  const tell = (call: CallToRecord, reply: CallReply): void => {
    if (count > calls) return;
    count += 1;
    const error = 'error' in reply ? { error: cut(reply.error, limits.wordCharacters) } : {};
    const atMs = primordials.performanceNow() - startedAt;
    const told = { id: count, atMs, reply: cut(replyText(reply)), ...error, ...describe(call) };
    characters += textOf(told).length;
    if (count <= calls && characters <= callsCharacters) {
      send({ type: 'call', call: told });
      return;
    }
    count = calls + 1;
    const text = `The list of calls was cut: of one run the playground shows ${calls} calls or ${callsCharacters} characters.`;
    send({ type: 'notice', notice: { code: 'call-limit', text } });
  };

  return {
    isBusy: () => primordials.performanceNow() - lastAt < busyMs,
    reset: (request, now) => {
      ({ replies } = request);
      startedAt = now;
      count = 0;
      characters = 0;
    },
    record: (call) => {
      lastAt = primordials.performanceNow();
      const reply = replyOf(replies, call);
      tell(call, reply);
      return reply;
    },
  };
}

function replyOf(replies: Record<string, string>, call: CallToRecord): CallReply {
  const text = primordials.getOwnPropertyDescriptor(replies, replyKey(call))?.value as unknown;
  if (typeof text !== 'string') return { value: {} };
  try {
    return asReply(primordials.parse(text));
  } catch {
    return { value: {} };
  }
}

function asReply(parsed: unknown): CallReply {
  if (typeof parsed !== 'object' || parsed === null) return { value: {} };
  const { value, error, message } = parsed as Record<string, unknown>;
  if (typeof error !== 'string') return { value };
  return typeof message === 'string' ? { error, message } : { error };
}

function replyText(reply: CallReply): string {
  if (!('error' in reply)) return textOf(reply.value);
  const { error, message } = reply;
  return textOf(message === undefined ? { $error: error } : { $error: error, message });
}

function describe(call: CallToRecord): Described {
  if (call.kind === 'aws') {
    return {
      kind: 'aws',
      service: cut(call.service, limits.wordCharacters),
      operation: cut(call.operation, limits.wordCharacters),
      input: cut(textOf(call.input)),
    };
  }
  return {
    kind: 'http',
    method: cut(call.method, limits.wordCharacters),
    url: cut(call.url),
    headers: call.headers
      .slice(0, callHeaders)
      .map(([name, value]) => [cut(name, 2_000), cut(value, 2_000)]),
    body: cut(call.body),
  };
}

function textOf(value: unknown): string {
  try {
    // Undefined where there is no JSON of it, whatever the type says.
    const text: unknown = primordials.stringify(value);
    return typeof text === 'string' ? text : 'null';
  } catch {
    return 'null';
  }
}

function cut(text: string, limit: number = callCharacters): string {
  return text.length > limit ? text.slice(0, limit) : text;
}
