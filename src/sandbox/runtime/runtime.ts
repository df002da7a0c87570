import { isPlainCommonJs } from '../compile/is-plain-common-js.ts';
import { limits } from '../limits.ts';
import { createFunctionLoader } from '../load/function-loader.ts';
import type { FunctionLoader } from '../load/function-loader.ts';
import { initFailure } from '../load/init-failure.ts';
import type { LambdaHandler } from '../load/resolve-handler.ts';
import { primordials } from '../primordials.ts';
import type { ExitReason, InvokeRequest, RuntimeError, WorkerMessage } from '../protocol.ts';
import { crashText } from './crash-text.ts';
import { describeError } from './describe-error.ts';
import { environmentWith } from './lambda-environment.ts';
import { errorLogText } from './error-log-text.ts';
import { ExitToken } from './exit-token.ts';
import { installGlobals } from './install-globals.ts';
import { invocationContext } from './invocation-context.ts';
import { createInvokeProcessor } from './invoke-processor.ts';
import { createLogSink } from './log-sink.ts';
import { createMacrotask } from './macrotask.ts';
import { Process } from './process.ts';
import { serialiseResponse } from './serialise-response.ts';
import { createTimers } from './timers.ts';
import { utf8Length } from './utf8-length.ts';
import { quietMs, watchEmptyLoop } from './watch-empty-loop.ts';

const { performanceNow } = primordials;

export interface Runtime {
  /** Runs one invocation; the first loads the module. All it has to say goes to `send`. */
  invoke(request: InvokeRequest): Promise<void>;
  /** Hears of a rejected promise that nobody handled. */
  rejected(reason: unknown, promise: unknown): void;
  /** Hears of an exception that nobody caught. */
  threw(error: unknown): void;
}

/** Lambda's Node.js 24 runtime: loads a function once and runs it as often as asked. */
export function createRuntime(sendAlways: (message: WorkerMessage) => void): Runtime {
  let dead = false;
  let requestId = '';
  let startedAt = 0;
  let handler: LambdaHandler | undefined;
  let loader: FunctionLoader | undefined;
  let main = { format: 'esm' as 'esm' | 'cjs', code: '' };
  let environment: Record<string, string> = {};
  let process: Process | undefined;

  const send = (message: WorkerMessage): void => {
    if (!dead) sendAlways(message);
  };
  const sink = createLogSink(send);
  const nextTask = createMacrotask();
  const timers = createTimers(threw);

  function end(reason: ExitReason, at = performanceNow()): void {
    send({ type: 'exit', requestId, reason, durationMs: Math.max(0, at - startedAt) });
    dead = true;
  }
  function exit(reason: ExitReason): never {
    end(reason);
    throw new ExitToken();
  }
  function crash(thrown: unknown, fromPromise: boolean): void {
    if (dead || thrown instanceof ExitToken) return;
    sink.write('RAW', crashText(thrown, main, fromPromise));
    end({ status: 1 });
  }
  function emit(event: string, ...args: unknown[]): boolean {
    try {
      return process?.emit(event, ...args) ?? false;
    } catch (error) {
      crash(error, false);
      return true;
    }
  }
  function rejected(reason: unknown, promise: unknown): void {
    if (reason instanceof ExitToken || emit('unhandledRejection', reason, promise)) return;
    if (!emit('uncaughtException', reason, 'unhandledRejection')) crash(reason, true);
  }
  function threw(error: unknown): void {
    if (error instanceof ExitToken || emit('uncaughtException', error, 'uncaughtException')) return;
    crash(error, false);
  }
  /** Logs an error as the runtime does and describes it; an error beyond words kills the process. */
  function report(title: 'Invoke Error' | 'Init Error', thrown: unknown): RuntimeError | undefined {
    if (thrown instanceof ExitToken) return undefined;
    try {
      const error = describeError(thrown);
      sink.write('ERROR', errorLogText(title, thrown));
      return error;
    } catch (beyondWords) {
      crash(beyondWords, true);
      return undefined;
    }
  }
  const watch = (phase: keyof typeof quietMs): { stop(): void } =>
    watchEmptyLoop(timers.alive, (at) => end({ status: 0 }, at), quietMs[phase]);

  async function init(request: InvokeRequest): Promise<LambdaHandler | undefined> {
    const watcher = watch('init');
    try {
      const { code = '' } = request.function.files[0] ?? {};
      main = { format: isPlainCommonJs(code) ? 'cjs' : 'esm', code };
      environment = environmentWith(request.function.environment);
      process = new Process({ environment, exit, write: (text) => sink.write('RAW', text) });
      installGlobals({ process, sink, timers });
      loader = await createFunctionLoader({
        function: request.function,
        modules: request.modules,
        notify: (notice) => send({ type: 'notice', notice }),
      });
      Object.assign(process, { getBuiltinModule: loader.getBuiltinModule });
      const resolved = await loader.load();
      await settleRejections();
      send({ type: 'loaded', initMs: performanceNow() - startedAt });
      return resolved;
    } catch (thrown) {
      const error = report('Init Error', initFailure(thrown));
      const position = error?.position ?? (await loader?.placeOf(thrown));
      const initMs = performanceNow() - startedAt;
      const placed = error && position ? { ...error, position } : error;
      if (placed)
        send({ type: 'init-error', requestId, error: placed, initMs, exit: { status: 1 } });
      return undefined;
    } finally {
      watcher.stop();
    }
  }

  /**
   * Browsers tell of unhandled rejections in a task of their own, after the microtasks. In Node the
   * process would be dead by then, and the response never sent: hence wait for that task.
   */
  async function settleRejections(): Promise<void> {
    await nextTask();
    await nextTask();
  }

  async function invoke(request: InvokeRequest): Promise<void> {
    requestId = request.requestId;
    startedAt = performanceNow();
    sink.reset();
    timers.thaw();
    handler ??= await init(request);
    if (!handler || dead) return;
    startedAt = performanceNow();
    const watcher = watch('invoke');
    const reply = await answerOf(handler, request);
    watcher.stop();
    await settleRejections();
    timers.freeze();
    if (reply) send(reply);
  }

  async function answerOf(
    lambda: LambdaHandler,
    request: InvokeRequest,
  ): Promise<WorkerMessage | undefined> {
    const deadline = primordials.now() + request.timeoutMs;
    const elapsed = (): number => performanceNow() - startedAt;
    try {
      const event: unknown = parseEvent(request.event);
      const context = invocationContext({ requestId, deadline, environment });
      const body = serialiseResponse(
        await createInvokeProcessor(lambda).processInvoke(event, context),
      );
      const durationMs = elapsed();
      const bytes = utf8Length(body, limits.responseBytes);
      return bytes > limits.responseBytes
        ? { type: 'oversized', requestId, bytes, durationMs }
        : { type: 'response', requestId, body, durationMs };
    } catch (thrown) {
      const durationMs = elapsed();
      const error = report('Invoke Error', thrown);
      return error ? { type: 'error', requestId, error, durationMs } : undefined;
    }
  }

  /** The runtime parses the event outside of the handler's reach: what is not JSON kills it. */
  function parseEvent(text: string): unknown {
    try {
      return primordials.parse(text);
    } catch (error) {
      crash(error, false);
      throw new ExitToken();
    }
  }

  return { invoke, rejected, threw };
}
