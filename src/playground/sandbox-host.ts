import type {
  FunctionSpec,
  InvocationHeaders,
  InvokeRequest,
  LogLine,
  RunResult,
} from '../sandbox/protocol.ts';
import { createSandboxFrame } from './sandbox-host-frame.ts';
import { hostLimits } from './sandbox-host-limits.ts';
import { stoppedNotice } from './sandbox-host-notices.ts';
import { platformOutcomes } from './sandbox-host-outcomes.ts';
import { createRequestId } from './sandbox-host-request-id.ts';
import { createSandboxSession } from './sandbox-host-session.ts';
import { browserTimers } from './sandbox-host-timers.ts';
import type { HostTimers } from './sandbox-host-timers.ts';
import { createSandboxModules } from './sandbox-modules.ts';

/** What the reader asks for; everything else (request id, worker) is the host's business. */
export interface RunRequest {
  function: FunctionSpec;
  /** JSON text of the event. */
  event: string;
  /** The function's timeout in milliseconds, held between 1 and 15 seconds; 3 seconds if absent. */
  timeoutMs?: number;
  /** What the caller says beside the event. */
  headers?: InvocationHeaders;
  /** What recorded calls answer, by `service/Operation`. */
  replies?: Record<string, string>;
  /** A UUID; made by the host if absent. */
  requestId?: string;
}

/**
 * `starting`: the frame or the worker is made, or the module loads. `running`: the handler runs.
 * `idle`: nothing runs.
 */
export type SandboxState = 'idle' | 'starting' | 'running';

export interface SandboxHostOptions {
  /** Address of sandbox.html and of sandbox/worker.js, both on the page's own origin; `modules/` lies beside the worker. */
  frameUrl: string;
  workerUrl: string;
  document: Document;
  /** Called at each change: show `starting` and `running` as progress, offer Stop until `idle`. */
  onState?: (state: SandboxState) => void;
  /** Each line as it is written, for a view that follows a long run; the result has them all. */
  onLog?: (line: LogLine) => void;
  timers?: HostTimers;
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

/**
 * Makes the page's side of the sandbox; loads nothing before `prewarm` or `run`.
 *
 * Call `prewarm` when Run is hovered or focused, `run` on Run, `stop` on Stop, `coldStart` on Cold
 * start, and `dispose` when the playground leaves the page. A run of the same function as the one before is warm and finds its module's state; any other is cold. After
 * an init error, an exit, a timeout or a stop the next run is cold by itself. Every text in a
 * result came out of the sandbox: show it with `textContent` alone.
 */
export function createSandboxHost(options: SandboxHostOptions): SandboxHost {
  const { document, frameUrl, timers = browserTimers } = options;
  let workerText: Promise<string> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let stops = 0;
  let disposed = false;

  const loadWorker = (): Promise<string> =>
    (workerText ??= fetchText(document, options.workerUrl).catch((error: unknown) => {
      workerText = undefined;
      throw error;
    }));
  const modules = createSandboxModules(options.workerUrl.replace(/[^/]*$/, 'modules/'), (url) =>
    fetchText(document, url),
  );
  const session = createSandboxSession({
    createFrame: (events) =>
      createSandboxFrame({ document, frameUrl, workerText: loadWorker(), ...events }),
    timers,
    onState: (state) => options.onState?.(state),
    onLog: (line) => options.onLog?.(line),
  });
  const stop = (): void => {
    stops += 1;
    if (waiting > 0) session.kill(stoppedNotice);
  };
  const runNow = async (request: InvokeRequest, stopsBefore: number): Promise<RunResult> => {
    const isStopped = (): boolean => disposed || stops !== stopsBefore;
    if (isStopped()) return stoppedBefore(request.requestId);
    const { modules: texts, notices } = await modules.textsFor(request.function.files);
    if (isStopped()) return stoppedBefore(request.requestId);
    const result = await session.run({ ...request, modules: texts });
    return { ...result, notices: [...notices, ...result.notices] };
  };

  return {
    prewarm: () => {
      if (!disposed && waiting === 0) session.prepare();
    },
    run: (request) => {
      waiting += 1;
      const stopsBefore = stops;
      const invoke = invokeRequest(request);
      const result = queue.then(() => runNow(invoke, stopsBefore));
      const done = result.finally(() => (waiting -= 1));
      queue = done;
      return done;
    },
    stop,
    coldStart: () => {
      if (!disposed) session.renew();
    },
    dispose: () => {
      stop();
      disposed = true;
      session.dispose();
    },
  };
}

function invokeRequest(request: RunRequest): InvokeRequest {
  const { minTimeoutMs, maxTimeoutMs, defaultTimeoutMs } = hostLimits;
  const wanted = (request.timeoutMs ?? defaultTimeoutMs) || defaultTimeoutMs;
  return {
    type: 'invoke',
    requestId: request.requestId ?? createRequestId(),
    function: structuredClone(request.function),
    modules: {},
    event: request.event,
    timeoutMs: Math.min(maxTimeoutMs, Math.max(minTimeoutMs, wanted)),
    headers: { ...request.headers },
    replies: { ...request.replies },
  };
}

function stoppedBefore(requestId: string): RunResult {
  const outcome = platformOutcomes.exit(requestId, { signal: 'killed' });
  return { requestId, outcome, logs: [], calls: [], notices: [stoppedNotice], durationMs: 0 };
}

async function fetchText(document: Document, url: string): Promise<string> {
  const view = document.defaultView ?? globalThis;
  const response = await view.fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return await response.text();
}
