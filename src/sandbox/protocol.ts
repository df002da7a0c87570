/**
 * Everything that crosses between the page and the sandbox. Both sides import this file and nothing
 * else of each other. All text that comes out of the sandbox is untrusted and only ever shown as text.
 */

export type SandboxLanguage = 'typescript' | 'javascript';

export const runtimeNames = ['nodejs24.x', 'nodejs22.x'] as const;

/** A Lambda runtime that the sandbox behaves as. */
export type RuntimeName = (typeof runtimeNames)[number];

/** One file of the function, below `/var/task`. */
export interface FunctionFile {
  /**
   * Its path with its extension, such as `lib/helper.mjs`. The name `index` alone lets its text
   * decide: `index.js` where it is CommonJS, else `index.mjs`. TypeScript takes its JavaScript name.
   */
  name: string;
  code: string;
  language: SandboxLanguage;
}

/** What is uploaded and configured: all that makes one function differ from another. */
export interface FunctionSpec {
  files: FunctionFile[];
  /** As in the function's configuration: `index.handler`. */
  handler: string;
  runtime: RuntimeName;
  /** Environment variables beside those that Lambda sets. */
  environment: Record<string, string>;
}

/** What the caller may say beside the event; JSON texts, as in the headers of the Runtime API. */
export interface InvocationHeaders {
  clientContext?: string;
  cognitoIdentity?: string;
  tenantId?: string;
}

/** What the page asks for: run this function on this event. */
export interface InvokeRequest {
  type: 'invoke';
  /** A UUID, the Lambda request id of this invocation. */
  requestId: string;
  function: FunctionSpec;
  /** Texts of the modules that the files may import (`moduleChunks`), with the first request to a worker. */
  modules: Record<string, string>;
  /** JSON text of the event, parsed in the worker as the runtime does. */
  event: string;
  /** Function timeout in milliseconds, for `getRemainingTimeInMillis`. */
  timeoutMs: number;
  headers: InvocationHeaders;
  /** What recorded calls answer, by `replyKey`: JSON texts of `CallReply`. */
  replies: Record<string, string>;
}

/** One line of the log, as the runtime writes it: with time, request id and level, or as JSON. */
export interface LogLine {
  /** The console method's level; `RAW` is what else the process wrote to stdout or stderr. */
  level: 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL' | 'RAW';
  /** The whole line without the line break at its end; it may hold others. */
  text: string;
  /** Milliseconds since the epoch. */
  time: number;
  /** Where `RAW` text went; absent for what the runtime's console wrote, which is stdout. */
  stream?: 'stdout' | 'stderr';
  /** `RAW` text that no line break ended: what comes next on its stream goes on in the same line. */
  open?: true;
}

/** A place in a text; both numbers count from 1. */
export interface SourcePosition {
  line: number;
  column: number;
}

/** A place in one of the function's files. */
export interface FilePosition extends SourcePosition {
  /** The file's path below `/var/task`, as it runs: `index.mjs`. */
  file: string;
}

/** A call that left the handler and was recorded, not sent. Texts are cut where they are very long. */
export type RecordedCall = {
  /** Counts from 1 in each run. */
  id: number;
  /** Milliseconds since the invocation's start. */
  atMs: number;
  /** JSON text of what the call answered, or of the error it threw. */
  reply: string;
  /** The error's name, where the reply is one. */
  error?: string;
} & (
  | {
      kind: 'aws';
      /** As in the package's name: `s3` of `@aws-sdk/client-s3`. */
      service: string;
      /** As in the command's name: `GetObject`. */
      operation: string;
      /** JSON text; bytes as `{"$base64": "…"}`. */
      input: string;
    }
  | {
      kind: 'http';
      method: string;
      url: string;
      headers: [name: string, value: string][];
      body: string;
    }
);

/**
 * What a reply is found by in `InvokeRequest.replies`: `s3/GetObject`, or `GET https://example.com/items`,
 * where the query does not count.
 */
export function replyKey(
  call:
    | { kind: 'aws'; service: string; operation: string }
    | { kind: 'http'; method: string; url: string },
): string {
  return call.kind === 'aws'
    ? `${call.service}/${call.operation}`
    : `${call.method} ${call.url.replace(/[?#].*$/s, '')}`;
}

export type OutcomeKind = 'response' | 'function-error' | 'init-error' | 'timeout' | 'exit';

/** What the invocation came to, in the words of Lambda's own error payloads. */
export type Outcome =
  | { kind: 'response'; body: string; stream?: ResponseStream }
  | ({ kind: 'function-error' | 'init-error' | 'timeout' | 'exit' } & RuntimeError);

/** What a streamed response is beyond its body. */
export interface ResponseStream {
  contentType: string;
  /** JSON text of status code and headers, by `HttpResponseStream.from`; the body does not hold it. */
  prelude?: string;
  /** The error that ended the stream after it had begun; Lambda sends it in trailers. */
  error?: RuntimeError;
  /** The body's bytes, where they are no UTF-8: base64. */
  base64?: string;
}

/** A notice from the sandbox's own limits: what was cut and why. */
export interface Notice {
  code:
    | 'log-limit'
    | 'call-limit'
    | 'response-too-large'
    | 'stopped'
    /** The frame or its process died, or never started. */
    | 'sandbox-lost'
    /** The worker sent more than it may. */
    | 'flood'
    /** An import that Lambda might know and the sandbox does not: what is possible instead. */
    | 'module-unavailable';
  text: string;
}

/** An init that failed. */
export interface InitFailure {
  errorType: string;
  initMs: number;
  /** How many lines the log of the run had at its end. */
  logLines: number;
}

export interface RunResult {
  requestId: string;
  outcome: Outcome;
  logs: LogLine[];
  calls: RecordedCall[];
  notices: Notice[];
  /** Milliseconds of the invocation, in which a failed init runs again; and in init, for a cold start only. */
  durationMs: number;
  initMs?: number;
  /** Lambda runs a failed init once more, hence one or two. */
  initFailures?: InitFailure[];
  /** How the function's process ended, where it did: the next run is a cold start. */
  exit?: ExitReason;
  /** What the process died of after it had answered: Lambda hears of it too late. */
  diedOf?: RuntimeError;
}

/** An error in the runtime's own form: the members of Lambda's error payload, and the place. */
export interface RuntimeError {
  /** Missing where the error has no name, as the message is where it has none. */
  errorType?: string | undefined;
  errorMessage?: string | undefined;
  trace: string[];
  /** Where in the handler's source the error arose, if its stack says so. */
  position?: FilePosition;
}

/** How the worker's process ended: by a status, by a signal, or with nothing left to do. */
export type ExitReason = { status: number } | { signal: string };

/** From the worker to the page, as JSON text over the port that only the two of them hold. */
export type WorkerMessage =
  | { type: 'ready' }
  | { type: 'loaded'; initMs: number }
  | { type: 'log'; line: LogLine }
  | { type: 'call'; call: RecordedCall }
  | { type: 'notice'; notice: Notice }
  | {
      type: 'init-error';
      requestId: string;
      error: RuntimeError;
      initMs: number;
      exit: ExitReason;
    }
  | {
      type: 'response';
      requestId: string;
      body: string;
      stream?: ResponseStream;
      durationMs: number;
      /** Where the process ended right after, and of what. */
      exit?: ExitReason;
      diedOf?: RuntimeError;
    }
  | { type: 'oversized'; requestId: string; bytes: number; durationMs: number }
  | {
      type: 'error';
      requestId: string;
      error: RuntimeError;
      durationMs: number;
      exit?: ExitReason;
    }
  | { type: 'exit'; requestId: string; reason: ExitReason; durationMs: number };

/** From the frame to its parent, before there is a port: ready for `FrameBoot`. */
export interface FrameHello {
  type: 'sandbox-hello';
}

/** From the page to the frame's window, with the control port. */
export interface FrameBoot {
  type: 'sandbox-boot';
  workerText: string;
}

/** From the page over the control port. `start` brings the port for the new worker. */
export type FrameCommand = { type: 'start' } | { type: 'ping'; id: number };

/** From the frame over the control port. */
export type FrameMessage =
  { type: 'pong'; id: number } | { type: 'breach' } | { type: 'worker-failed'; message: string };
