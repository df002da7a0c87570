import type { LogLine, RunResult, SandboxLanguage } from '../sandbox/protocol.ts';

/** What the reader asks for; everything else (request id, worker) is the host's business. */
export interface RunRequest {
  handler: { code: string; language: SandboxLanguage };
  /** JSON text of the event. */
  event: string;
  /** The function's timeout in milliseconds, held between 1 and 15 seconds; 3 seconds if absent. */
  timeoutMs?: number;
  /** Environment variables beside those that Lambda sets. */
  environment?: Record<string, string>;
  /** A UUID; made by the host if absent. */
  requestId?: string;
}

/**
 * `starting`: the frame or the worker is made, or the module loads. `running`: the handler runs.
 * `idle`: nothing runs.
 */
export type SandboxState = 'idle' | 'starting' | 'running';

export interface SandboxHostOptions {
  /** Address of sandbox.html and of sandbox/worker.js, both on the page's own origin. */
  frameUrl: string;
  workerUrl: string;
  document: Document;
  onState?: (state: SandboxState) => void;
  /** Each line as it is written, for a view that follows a long run; the result has them all. */
  onLog?: (line: LogLine) => void;
}

export interface SandboxHost {
  /** Makes frame and worker ahead of the first run, e.g. when the pointer comes to Run. */
  prewarm(): void;
  /** Runs after the runs before it. Never rejects: whatever happens is an outcome. */
  run(request: RunRequest): Promise<RunResult>;
  /** Ends the current run and those waiting, each with an `exit` outcome and a `stopped` notice. */
  stop(): void;
  /** Drops the module's state: the next run is a cold start. */
  coldStart(): void;
  /** Takes the frame out of the page, for good. A run in progress ends as by `stop`. */
  dispose(): void;
}

/** Makes the page's side of the sandbox. Nothing is loaded before `prewarm` or `run`. */
export function createSandboxHost(options: SandboxHostOptions): SandboxHost {
  void options;
  return {
    prewarm: () => undefined,
    run: (request) =>
      Promise.resolve({
        requestId: request.requestId ?? crypto.randomUUID(),
        outcome: {
          kind: 'exit',
          errorType: 'Runtime.ExitError',
          errorMessage: 'Runtime exited without providing a reason',
          trace: [],
        },
        logs: [],
        notices: [{ code: 'sandbox-lost', text: 'The sandbox is not built yet.' }],
        durationMs: 0,
      }),
    stop: () => undefined,
    coldStart: () => undefined,
    dispose: () => undefined,
  };
}
