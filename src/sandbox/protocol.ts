/**
 * Everything that crosses between the page and the sandbox. Both sides import this file and nothing
 * else of each other. All text that comes out of the sandbox is untrusted and only ever shown as text.
 */

export type SandboxLanguage = 'typescript' | 'javascript';

/** What the page asks for: run this handler on this event. */
export interface InvokeRequest {
  type: 'invoke';
  /** A UUID, the Lambda request id of this invocation. */
  requestId: string;
  handler: { code: string; language: SandboxLanguage };
  /** JSON text of the event, parsed in the worker as the runtime does. */
  event: string;
  /** Function timeout in milliseconds, for `getRemainingTimeInMillis`. */
  timeoutMs: number;
  environment: Record<string, string>;
}

/** One console line. `level` is the console method's Lambda level. */
export interface LogLine {
  level: 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL' | 'RAW';
  text: string;
  /** Milliseconds since the epoch. */
  time: number;
}

/** A place in the handler's source; both numbers count from 1. */
export interface SourcePosition {
  line: number;
  column: number;
}

export type OutcomeKind = 'response' | 'function-error' | 'init-error' | 'timeout' | 'exit';

/** What the invocation came to, in the words of Lambda's own error payloads. */
export type Outcome =
  | { kind: 'response'; body: string }
  | {
      kind: 'function-error' | 'init-error' | 'timeout' | 'exit';
      errorType: string;
      errorMessage: string;
      trace: string[];
      /** Where in the handler's source the error arose, if its stack says so. */
      position?: SourcePosition;
    };

/** A notice from the sandbox's own limits: what was cut and why. */
export interface Notice {
  code:
    | 'log-limit'
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

export interface RunResult {
  requestId: string;
  outcome: Outcome;
  logs: LogLine[];
  notices: Notice[];
  /** Milliseconds in the handler; and in init, for a cold start only. */
  durationMs: number;
  initMs?: number;
}

/** An error in the runtime's own form: the members of Lambda's error payload, and the place. */
export interface RuntimeError {
  errorType: string;
  errorMessage: string;
  trace: string[];
  position?: SourcePosition;
}

/** How the worker's process ended: by a status, by a signal, or with nothing left to do. */
export type ExitReason = { status: number } | { signal: string };

/** From the worker to the page, as JSON text over the port that only the two of them hold. */
export type WorkerMessage =
  | { type: 'ready' }
  | { type: 'loaded'; initMs: number }
  | { type: 'log'; line: LogLine }
  | { type: 'notice'; notice: Notice }
  | { type: 'init-error'; requestId: string; error: RuntimeError; initMs: number }
  | { type: 'response'; requestId: string; body: string; durationMs: number }
  | { type: 'oversized'; requestId: string; bytes: number; durationMs: number }
  | { type: 'error'; requestId: string; error: RuntimeError; durationMs: number }
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
