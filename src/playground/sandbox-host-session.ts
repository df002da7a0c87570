import type {
  ExitReason,
  InvokeRequest,
  LogLine,
  Notice,
  Outcome,
  RunResult,
  WorkerMessage,
} from '../sandbox/protocol.ts';
import { createDeadline } from './sandbox-host-deadline.ts';
import type { FrameLoss, SandboxFrame, SandboxFrameOptions } from './sandbox-host-frame.ts';
import { createMessageGate } from './sandbox-host-gate.ts';
import { createHeartbeat } from './sandbox-host-heartbeat.ts';
import { hostLimits } from './sandbox-host-limits.ts';
import { parseWorkerMessage } from './sandbox-host-messages.ts';
import { lossNotices, oversizedNotice } from './sandbox-host-notices.ts';
import { platformOutcomes } from './sandbox-host-outcomes.ts';
import { createRunRecord } from './sandbox-host-record.ts';
import type { RunRecord } from './sandbox-host-record.ts';
import type { HostTimers } from './sandbox-host-timers.ts';

export interface SessionOptions {
  createFrame: (events: Pick<SandboxFrameOptions, 'onPong' | 'onLost'>) => SandboxFrame;
  timers: HostTimers;
  onState: (state: 'idle' | 'starting' | 'running') => void;
  onLog: (line: LogLine) => void;
}

export interface SandboxSession {
  /** Makes what is missing of frame and worker. */
  prepare(): void;
  /** Runs; one at a time. */
  run(request: InvokeRequest): Promise<RunResult>;
  /** Ends the run in progress by removing the frame. */
  kill(notice: Notice): void;
  /** Takes another worker for the next run. */
  renew(): void;
  dispose(): void;
}

interface SessionWorker {
  port: MessagePort;
  ready: boolean;
  loaded: boolean;
  /** The function that it has loaded. */
  key?: string;
}

interface CurrentRun {
  record: RunRecord;
  request: InvokeRequest;
  startedAt: number;
  resolve: (result: RunResult) => void;
}

/**
 * One environment of the function, as Lambda would keep it: a frame, a worker in it, and the run in
 * progress. It follows a run through its phases (worker starts, module loads, handler runs), each
 * under its own deadline, and is the platform where the runtime itself can no longer answer.
 */
export function createSandboxSession(options: SessionOptions): SandboxSession {
  const { createFrame, timers, onState, onLog } = options;
  let frame: SandboxFrame | undefined;
  let worker: SessionWorker | undefined;
  let current: CurrentRun | undefined;
  let strays = 0;
  const gate = createMessageGate();
  const deadline = createDeadline(timers);
  const heartbeat = createHeartbeat(
    (id) => frame?.ping(id),
    () => lost('dead'),
    timers,
  );

  const ensureFrame = (): SandboxFrame =>
    (frame ??= createFrame({ onPong: (ping) => heartbeat.pong(ping), onLost: lost }));

  function startWorker(): SessionWorker {
    worker?.port.close();
    const started: SessionWorker = {
      port: ensureFrame().startWorker(),
      ready: false,
      loaded: false,
    };
    strays = 0;
    gate.reset();
    started.port.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (started !== worker) return;
      if (gate.admits(data)) hear(parseWorkerMessage(data));
      else lost('flood');
    };
    // Some browsers tell when a worker is gone; else the deadline does.
    started.port.addEventListener('close', () => {
      if (started !== worker || !current) return;
      deadline.set(hostLimits.graceMs, () => endWorker(exited({ status: 0 })));
    });
    return (worker = started);
  }

  const id = (): string => current?.record.requestId ?? '';
  /** Notes how the process ended, and answers what Lambda makes of it where there is no other answer. */
  const exited = (reason: ExitReason): Outcome => {
    if (current) current.record.exit = reason;
    return platformOutcomes.exit(id(), reason);
  };
  const elapsed = (): number => (current ? timers.now() - current.startedAt : 0);

  function finish(outcome: Outcome, durationMs: number): void {
    deadline.clear();
    heartbeat.stop();
    const run = current;
    current = undefined;
    if (!run) return;
    onState('idle');
    run.resolve(run.record.result(outcome, durationMs));
  }
  /** The function's process is gone, the frame is well. */
  function endWorker(outcome: Outcome, durationMs = elapsed()): void {
    worker?.port.close();
    worker = undefined;
    finish(outcome, durationMs);
  }
  function removeFrame(): void {
    // First of all: what the worker still sends must not reach this thread.
    worker?.port.close();
    frame?.remove();
    frame = undefined;
    worker = undefined;
  }
  function end(outcome: Outcome, durationMs = elapsed()): void {
    removeFrame();
    finish(outcome, durationMs);
  }
  function kill(notice: Notice): void {
    current?.record.addNotice(notice, true);
    end(exited({ signal: 'killed' }));
  }
  function lost(loss: FrameLoss): void {
    kill(lossNotices[loss]);
  }
  function expire(): void {
    const { timeoutMs } = current?.record ?? { timeoutMs: 0 };
    end(platformOutcomes.timeout(id(), timeoutMs), timeoutMs);
  }
  function expectLoad(): void {
    const again = current?.record.initFailures.length === 1;
    if (again) expectInvocation();
    else deadline.set(hostLimits.initMs, expire);
  }
  function expectInvocation(usedMs = 0): void {
    if (current) current.startedAt = timers.now() - usedMs;
    const { timeoutMs } = current?.record ?? { timeoutMs: 0 };
    deadline.set(Math.max(0, timeoutMs - usedMs) + hostLimits.graceMs, expire);
  }
  function expectAnswer(): void {
    onState('running');
    expectInvocation(current?.record.secondInitMs);
  }
  /** Has the chosen worker load the function and run it. */
  function begin(chosen: SessionWorker, request: InvokeRequest): void {
    chosen.key = JSON.stringify(request.function);
    onState('starting');
    if (chosen.ready) expectLoad();
    else deadline.set(hostLimits.bootMs, () => lost('not-started'));
    chosen.port.postMessage(request);
  }
  /**
   * A first init that failed has no answer yet: Lambda runs it again within the invocation, in another process. Logs
   * of live functions show it, as at
   * https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html (suppressed init), 2026-11-24.
   */
  function failInit(record: RunRecord, errorType: string, initMs: number): 'again' | 'over' {
    record.failInit(errorType, initMs);
    record.initMs ??= initMs;
    if (record.initFailures.length > 1 || !current) return 'over';
    begin(startWorker(), current.request);
    return 'again';
  }

  function hear(message: WorkerMessage | null): void {
    if (!message || !accept(message)) {
      strays += 1;
      if (strays > hostLimits.strayMessages) lost('flood');
    }
  }
  /** Whether the message has a place in what happens now. */
  function accept(message: WorkerMessage): boolean {
    // Each is said once: whoever says it again could gain time without end.
    if (message.type === 'ready') {
      if (!worker || worker.ready) return false;
      worker.ready = true;
      if (current) {
        heartbeat.start();
        expectLoad();
      }
      return true;
    }
    if (!current) {
      if (message.type === 'exit') worker = undefined;
      return message.type === 'exit';
    }
    const { record } = current;
    switch (message.type) {
      case 'loaded':
        if (!worker?.ready || worker.loaded) return false;
        worker.loaded = true;
        if (record.initFailures.length > 0) record.secondInitMs = message.initMs;
        else record.initMs = message.initMs;
        expectAnswer();
        return true;
      case 'log':
        if (record.addLog(message.line)) onLog(message.line);
        // A second init may log what the first has: its worker does not know of it.
        else if (record.initFailures.length === 0) lost('flood');
        return true;
      case 'call':
        if (!record.addCall(message.call) && record.initFailures.length === 0) lost('flood');
        return true;
      case 'notice':
        record.addNotice(message.notice);
        return true;
      case 'response':
      case 'oversized':
      case 'error':
      case 'init-error':
      case 'exit':
        if (message.requestId !== record.requestId) return false;
        conclude(message, record);
        return true;
    }
  }
  function conclude(
    message: Extract<WorkerMessage, { requestId: string }>,
    record: RunRecord,
  ): void {
    if (message.type === 'init-error') {
      const { error, exit, initMs } = message;
      if (failInit(record, error.errorType ?? 'Runtime.Unknown', initMs) === 'again') return;
      exited(exit);
      endWorker({ kind: 'init-error', ...error }, initMs);
      return;
    }
    if (message.type === 'exit' && !worker?.loaded) {
      if (failInit(record, 'Runtime.ExitError', message.durationMs) === 'again') return;
    }
    const durationMs = message.durationMs + record.secondInitMs;
    if (durationMs > record.timeoutMs) {
      expire();
      return;
    }
    switch (message.type) {
      case 'exit':
        endWorker(exited(message.reason), durationMs);
        return;
      case 'oversized':
        record.addNotice(oversizedNotice);
        finish(platformOutcomes.oversized(message.bytes), durationMs);
        return;
      case 'error':
      case 'response': {
        const end = message.exit ? endWorker : finish;
        if (message.exit) exited(message.exit);
        if (message.type === 'response' && message.diedOf) record.diedOf = message.diedOf;
        end(outcomeOf(message), durationMs);
      }
    }
  }

  return {
    prepare: () => {
      if (!worker) startWorker();
    },
    run: (request) =>
      new Promise((resolve) => {
        gate.reset();
        const record = createRunRecord(request.requestId, request.timeoutMs);
        current = { record, request, startedAt: timers.now(), resolve };
        const key = JSON.stringify(request.function);
        const usable = worker && (worker.key === undefined || worker.key === key);
        const chosen = worker && usable ? worker : startWorker();
        if (chosen.key === key) {
          expectAnswer();
          chosen.port.postMessage({ ...request, modules: {} });
        } else begin(chosen, request);
        if (chosen.ready) heartbeat.start();
      }),
    kill,
    renew: () => {
      if (current && worker) worker.key = 'used';
      else if (frame) startWorker();
    },
    dispose: removeFrame,
  };
}

function outcomeOf(message: Extract<WorkerMessage, { type: 'response' | 'error' }>): Outcome {
  if (message.type === 'error') return { kind: 'function-error', ...message.error };
  const { body, stream } = message;
  return { kind: 'response', body, ...(stream ? { stream } : {}) };
}
