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
  code: 'log-limit' | 'response-too-large' | 'stopped' | 'sandbox-lost';
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
