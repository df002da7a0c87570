import { primordials } from '../primordials.ts';
import type { InvokeRequest } from '../protocol.ts';
import { isStreaming } from './awslambda.ts';
import { createCompletion } from './completion22.ts';
import { failure22 } from './failure22.ts';
import { context22 } from './invocation-context.ts';
import { exampleTrace } from './lambda-environment.ts';
import type { LambdaHandler } from '../load/resolve-handler.ts';
import type { RuntimeParts } from './parts.ts';
import { createResponseStream } from './response-stream.ts';

const statuses = { uncaughtException: 129, unhandledRejection: 128 } as const;

// Named by properties, as in node24.ts.
const classes = {
  Runtime: class {
    /** In Lambda it is what answers; a handler has no business with it. */
    readonly client = Object.freeze({});
    readonly handler: LambdaHandler;
    readonly handlerMetadata: object;
    readonly errorCallbacks = Object.freeze({});
    readonly handleOnce: () => Promise<void>;
    readonly #parts: RuntimeParts;
    #whenEmpty: () => void = () => undefined;

    constructor(handler: LambdaHandler, parts: RuntimeParts, streams: boolean) {
      this.handler = handler;
      this.handlerMetadata = { streaming: streams && 'response', highWaterMark: undefined };
      this.handleOnce = streams ? this.handleOnceStreaming : this.handleOnceNonStreaming;
      this.#parts = parts;
      parts.process.on('beforeExit', () => this.#whenEmpty());
    }

    scheduleIteration(): void {
      this.#parts.defer(() => {
        this.handleOnce().catch((error: unknown) => {
          this.#parts.answers.error(error, { status: statuses.uncaughtException });
        });
      });
    }

    async handleOnceNonStreaming(): Promise<void> {
      const request = await this.#parts.next();
      const completion = createCompletion({
        parts: this.#parts,
        whenEmpty: (then) => (this.#whenEmpty = then),
        next: () => this.scheduleIteration(),
      });
      this.#whenEmpty = () => completion.giveUp();
      try {
        const event: unknown = primordials.parse(request.event);
        const context = this.contextOf(request, completion.members);
        const result = this.handler(event, context, completion.callback);
        if (isThenable(result)) {
          const settled = result.then(completion.succeed, completion.fail);
          settled.catch(completion.fail);
        }
      } catch (error) {
        completion.callback(error);
      }
    }

    async handleOnceStreaming(): Promise<void> {
      const parts = this.#parts;
      const request = await parts.next();
      const stream = createResponseStream(parts);
      parts.stopWatching();
      const fail = async (error: unknown): Promise<void> => {
        parts.logError('Invoke Error', error);
        const late = stream.handlerSide['writableEnded'] === true;
        await stream.close();
        // The process may die of the stream's failure, which nobody else hears of.
        await parts.settle();
        parts.answers.stream(stream, late ? undefined : { thrown: error });
        this.scheduleIteration();
      };
      let waits: unknown = true;
      const members = {
        get callbackWaitsForEmptyEventLoop() {
          return waits;
        },
        set callbackWaitsForEmptyEventLoop(value: unknown) {
          waits = value;
        },
      };
      try {
        const context = this.contextOf(request, members);
        const event: unknown = primordials.parse(request.event);
        const result = this.handler(event, stream.handlerSide, context);
        if (!isThenable(result)) {
          await fail('Streaming does not support non-async handlers.');
          return;
        }
        const value: unknown = await result;
        if (value !== undefined) parts.console.warn('Streaming handlers ignore return values.');
        await stream.done;
        await parts.settle();
        parts.answers.stream(stream);
        this.scheduleIteration();
      } catch (error) {
        await fail(error);
      }
    }

    contextOf({ requestId, headers, timeoutMs }: InvokeRequest, members: object): object {
      const { env } = this.#parts.process;
      const deadline = primordials.now() + timeoutMs;
      env['_X_AMZN_TRACE_ID'] = exampleTrace;
      const source = { requestId, headers, deadline, environment: env, traceId: exampleTrace };
      return Object.defineProperties<object>(
        members,
        Object.getOwnPropertyDescriptors(context22(source)),
      );
    }
  },
};

/** Node.js 22's runtime: the callback model, and a process that answers before it dies. */
export const node22 = {
  async ignition(parts: RuntimeParts): Promise<void> {
    parts.process.on('uncaughtException', (error: unknown) => {
      parts.logError('Uncaught Exception', error);
      parts.answers.error(error, { status: statuses.uncaughtException });
    });
    parts.process.on('unhandledRejection', (reason: unknown, promise: unknown) => {
      const message = reason === undefined ? '' : new Error(reason as string).message;
      const error = failure22('Runtime.UnhandledPromiseRejection', message, { reason, promise });
      parts.logError('Unhandled Promise Rejection', error);
      parts.answers.error(error, { status: statuses.unhandledRejection });
    });
    const handler = await parts.load();
    new classes.Runtime(handler, parts, isStreaming(handler)).scheduleIteration();
  },
};

interface Thenable {
  then(resolve: (value: unknown) => void, reject: (error: unknown) => void): Promise<unknown>;
}

function isThenable(value: unknown): value is Thenable {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false;
  return typeof (value as { then?: unknown }).then === 'function';
}
