import { createFunctionLoader } from '../load/function-loader.ts';
import type { FunctionLoader } from '../load/function-loader.ts';
import { initFailure } from '../load/init-failure.ts';
import { primordials } from '../primordials.ts';
import type { ExitReason, FilePosition, InvokeRequest, WorkerMessage } from '../protocol.ts';
import { services } from '../services.ts';
import { createAnswers } from './answers.ts';
import { awslambdaGlobal } from './awslambda.ts';
import { createCallRecorder } from './call-recorder.ts';
import { createConsole } from './console.ts';
import { createCrashes } from './crashes.ts';
import { errorLogText, intoError } from './error-log-text.ts';
import { ExitToken } from './exit-token.ts';
import { installGlobals } from './install-globals.ts';
import { createInvocationQueue } from './invocation-queue.ts';
import { createInvokeStore } from './invoke-store.ts';
import { environmentOf } from './lambda-environment.ts';
import { lendServices } from './lend-services.ts';
import { createLogSink } from './log-sink.ts';
import { createLogger } from './logger.ts';
import { createMacrotask } from './macrotask.ts';
import { node22 } from './node22.ts';
import { node24 } from './node24.ts';
import { as22, hideName, unsettledAwait } from './failure22.ts';
import type { RuntimeParts } from './parts.ts';
import { createProcess } from './process.ts';
import type { SourcePlace } from './source-place.ts';
import { createTimers } from './timers.ts';
import { quietMs, watchEmptyLoop } from './watch-empty-loop.ts';
import type { LoopWatch } from './watch-empty-loop.ts';

const { performanceNow } = primordials;

export interface Runtime {
  /** Takes an invocation; the first loads the function. All it has to say goes to `send`. */
  invoke(request: InvokeRequest): void;
  /** Hears of a rejected promise that nobody handled. */
  rejected(reason: unknown, promise: unknown): void;
  /** Hears of an exception that nobody caught, and where it was thrown if the browser tells. */
  threw(error: unknown, place?: SourcePlace): void;
}

/** A process of Lambda's Node.js runtime: loads a function once and runs it as often as asked. */
export function createRuntime(sendAlways: (message: WorkerMessage) => void): Runtime {
  let dead = false;
  let crashes: ReturnType<typeof createCrashes> | undefined;
  const isDead = (): boolean => dead;
  const send = (message: WorkerMessage): void => {
    if (!dead) sendAlways(message);
  };
  const sink = createLogSink(send);
  const queue = createInvocationQueue();
  const recorder = createCallRecorder(send);
  const nextTask = createMacrotask();
  let othersAlive = (): boolean => true;
  const timers = createTimers(() => othersAlive());

  /** The process begins with its first invocation, which says what function it has. */
  function begin(first: InvokeRequest): void {
    const { function: spec } = first;
    const { runtime } = spec;
    const environment = environmentOf(spec);
    const store = createInvokeStore();
    let watch: LoopWatch | undefined;
    let phase: 'init' | 'invoke' | 'idle' = 'init';
    let startedAt = performanceNow();
    let request = first;
    let failedAt: FilePosition | undefined;
    let loader: FunctionLoader | undefined;

    const end = (reason: ExitReason, at = performanceNow()): void => {
      if (answers.exit(reason)) return;
      const { requestId } = request;
      send({ type: 'exit', requestId, reason, durationMs: Math.max(0, at - startedAt) });
      die();
    };
    const die = (): void => {
      dead = true;
      watch?.stop();
      timers.freeze();
    };
    const exit = (reason: ExitReason): never => {
      end(reason);
      throw new ExitToken();
    };
    const logger = createLogger({
      sink,
      runtime,
      environment,
      requestId: () => {
        if (runtime === 'nodejs24.x') return String(store.getRequestId());
        return phase === 'init' ? undefined : request.requestId;
      },
      tenantId: () => {
        if (runtime === 'nodejs24.x') return store.getTenantId() as string | undefined;
        return phase === 'init' ? undefined : request.headers.tenantId;
      },
    });
    const { process, tellExit } = createProcess({
      runtime,
      environment,
      exit,
      write: (stream, text) => sink.raw(stream, text),
      printWarning: (text) => console['error']?.(text),
    });
    const console = createConsole({
      logger,
      write: (text) => sink.raw('stdout', text),
      warn: (message) => process.emitWarning(message),
    });
    const logError = (title: string, thrown: unknown): void => {
      const error = intoError(thrown, runtime);
      if (runtime === 'nodejs22.x') hideName(error);
      if (logger.format === 'JSON') console['error']?.(error);
      else console['error']?.(title, `\t${errorLogText(error, runtime)}`);
    };
    crashes = createCrashes({
      process,
      tellExit,
      runtime,
      files: spec.files,
      write: (text) => sink.raw('stderr', text),
      end: (status) => end({ status }),
    });

    /** Nothing is left that could go on: Node says so, and ends if that changes nothing. */
    const loopIsEmpty = (since: number): boolean => {
      if (isDead()) return false;
      const before = request;
      process.emit('beforeExit', process.exitCode ?? 0);
      const goesOn = timers.alive() || pending > 0 || phase === 'idle' || request !== before;
      // A listener may have ended the process, or keep it.
      if (isDead()) return false;
      if (goesOn) return true;
      tellExit(process.exitCode ?? 0);
      const tla = phase === 'init' && runtime === 'nodejs22.x' && process.exitCode === undefined;
      if (tla) sink.raw('stderr', unsettledAwait);
      end({ status: tla ? 13 : (process.exitCode ?? 0) & 255 }, since);
      return false;
    };
    let pending = 0;
    othersAlive = () => pending > 0 || !watch?.isOn();
    const startWatch = (quiet: number): void => {
      watch?.stop();
      const alive = (): boolean => timers.alive() || pending > 0 || recorder.isBusy();
      watch = watchEmptyLoop(alive, guarded(loopIsEmpty), quiet);
    };
    /** What listeners throw there kills the process like any other exception. */
    const guarded =
      (check: (since: number) => boolean) =>
      (since: number): boolean => {
        try {
          return check(since);
        } catch (error) {
          crashes?.threw(error);
          return !dead;
        }
      };

    const settle = async (): Promise<void> => {
      await nextTask();
      await nextTask();
      if (dead) await new Promise(() => undefined);
    };
    const answers = createAnswers({
      runtime,
      send,
      requestId: () => request.requestId,
      durationMs: () => doneAt - startedAt,
      settle,
      initFailure: () => (phase === 'init' ? { position: failedAt } : undefined),
      answered: (exits) => {
        phase = 'idle';
        watch?.stop();
        if (exits) die();
        else timers.freeze();
      },
    });
    let doneAt = 0;
    const parts: RuntimeParts = {
      runtime,
      process,
      store,
      console: console as unknown as RuntimeParts['console'],
      logError,
      settle,
      answers: {
        value: (value) => {
          doneAt ||= performanceNow();
          answers.value(value);
        },
        stream: (stream, failure) => {
          doneAt ||= performanceNow();
          answers.stream(stream, failure);
        },
        error: (thrown, reason) => {
          doneAt ||= performanceNow();
          answers.error(thrown, reason);
        },
      },
      defer: (callback) => {
        pending += 1;
        void nextTask().then(() => {
          pending -= 1;
          if (dead) return;
          // In Node it runs as an immediate: what it throws is uncaught, and no rejection.
          try {
            callback();
          } catch (error) {
            if (!(error instanceof ExitToken)) crashes?.threw(error);
          }
        });
      },
      failed: (error) => void Promise.reject(error),
      stopWatching: () => {
        doneAt ||= performanceNow();
        watch?.stop();
      },
      watchClosely: () => watch?.hasten(quietMs.close),
      next: async () => {
        request = await queue.next();
        sink.reset();
        recorder.reset(request, performanceNow());
        phase = 'invoke';
        doneAt = 0;
        startedAt = performanceNow();
        timers.thaw();
        startWatch(quietMs.invoke);
        return request;
      },
      load: async () => {
        startWatch(quietMs.init);
        loader = await createFunctionLoader({
          function: spec,
          modules: first.modules,
          notify: services.notify,
        });
        Object.assign(process, { getBuiltinModule: loader.getBuiltinModule });
        const handler = await loader.load();
        await settle();
        watch?.stop();
        send({ type: 'loaded', initMs: performanceNow() - startedAt });
        return handler;
      },
    };
    lendServices({ process, timers, recorder, sink, send });
    recorder.reset(first, startedAt);
    const awslambda = awslambdaGlobal(runtime, store, environment);
    installGlobals({
      process,
      console,
      timers,
      awslambda,
      runtime,
      uncaught: (error) => crashes?.rethrew(error),
    });
    queue.add(first);
    const { ignition } = runtime === 'nodejs22.x' ? node22 : node24;
    ignition(parts).catch(async (thrown: unknown) => {
      if (dead || thrown instanceof ExitToken) return;
      if (phase !== 'init') {
        crashes?.failed(thrown);
        return;
      }
      failedAt = await loader?.placeOf(thrown);
      const failed = initFailure(thrown, runtime);
      if (runtime === 'nodejs22.x') {
        process.emit('uncaughtException', as22(failed), 'uncaughtException');
        return;
      }
      try {
        logError('Init Error', failed);
        const initMs = performanceNow() - startedAt;
        let status = 0;
        // A listener may keep the process, but there is no handler for it to run.
        crashes?.failed(failed, (code) => (status = code));
        answers.initError(failed, initMs, { status }, failedAt);
      } catch (beyondWords) {
        crashes?.failed(beyondWords);
      }
    });
  }

  let begun = false;
  return {
    invoke: (request) => {
      if (begun) queue.add(request);
      else {
        begun = true;
        begin(request);
      }
    },
    rejected: (reason, promise) => {
      if (!dead && !(reason instanceof ExitToken)) crashes?.rejected(reason, promise);
    },
    threw: (error, place) => {
      if (!dead && !(error instanceof ExitToken)) crashes?.threw(error, place);
    },
  };
}
