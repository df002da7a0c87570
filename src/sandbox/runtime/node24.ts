import { primordials } from '../primordials.ts';
import type { InvokeRequest } from '../protocol.ts';
import { isStreaming } from './awslambda.ts';
import { context24 } from './invocation-context.ts';
import { invocationValues } from './invoke-store.ts';
import { exampleTrace } from './lambda-environment.ts';
import type { RuntimeParts } from './parts.ts';
import type { LambdaHandler } from '../load/resolve-handler.ts';
import { createResponseStream } from './response-stream.ts';
import { parseEvent } from './runtime-crash.ts';

interface Invocation {
  context: Record<string, unknown>;
  event: unknown;
}

interface Processor {
  processInvoke(context: unknown, event: unknown): Promise<void>;
}

// A class named by a property keeps its name when the bundle is minified. Stacks show these names,
// and their number of frames decides what `inspect` leaves out of a cause's stack.
const classes = {
  BufferedInvokeProcessor: class implements Processor {
    readonly handler: LambdaHandler;
    /** In Lambda it is what answers; a handler has no business with it. */
    readonly lifecycle = Object.freeze({});
    readonly #parts: RuntimeParts;

    constructor(handler: LambdaHandler, parts: RuntimeParts) {
      this.handler = handler;
      this.#parts = parts;
    }

    async processInvoke(context: unknown, event: unknown): Promise<void> {
      const parts = this.#parts;
      try {
        // Node.js 24's runtime awaits whatever a handler gives.
        const result = await (this.handler(event, context) as PromiseLike<unknown>);
        parts.stopWatching();
        await parts.settle();
        parts.answers.value(result);
      } catch (error) {
        parts.stopWatching();
        await parts.settle();
        parts.logError('Invoke Error', error);
        parts.answers.error(error);
      }
    }
  },

  StreamingInvokeProcessor: class implements Processor {
    readonly handler: LambdaHandler;
    /** In Lambda it is what answers; a handler has no business with it. */
    readonly lifecycle = Object.freeze({});
    readonly #parts: RuntimeParts;

    constructor(handler: LambdaHandler, parts: RuntimeParts) {
      this.handler = handler;
      this.#parts = parts;
    }

    async processInvoke(context: unknown, event: unknown): Promise<void> {
      const parts = this.#parts;
      const stream = createResponseStream(parts);
      // An open connection keeps the process alive: what is never ended runs into the timeout.
      parts.stopWatching();
      try {
        const result = this.handler(event, stream.handlerSide, context);
        await this.waitForStreamClosure(result, stream.done);
        await parts.settle();
        parts.answers.stream(stream);
      } catch (error) {
        await parts.settle();
        parts.logError('Invoke Error', error);
        const late = stream.finished() || stream.handlerSide['writableEnded'] === true;
        await stream.close();
        parts.answers.stream(stream, late ? undefined : { thrown: error });
      }
    }

    async waitForStreamClosure(result: unknown, done: Promise<void>): Promise<void> {
      if (!isThenable(result)) {
        throw new Error('Streaming does not support non-async handlers.');
      }
      const value: unknown = await result;
      if (value !== undefined) {
        this.#parts.console.warn('Streaming handlers ignore return values.');
      }
      await done;
    }
  },

  _Runtime: class {
    readonly #parts: RuntimeParts;
    readonly #processor: Processor;

    constructor(parts: RuntimeParts, processor: Processor) {
      this.#parts = parts;
      this.#processor = processor;
    }

    async start(): Promise<void> {
      await this.processSingleConcurrent(this.#processor);
    }

    async processSingleConcurrent(processor: Processor): Promise<void> {
      for (;;) {
        const request = await this.#parts.next();
        const { context, event } = this.read(request);
        await this.runWithInvokeContext(request, () => processor.processInvoke(context, event));
      }
    }

    /** The runtime parses the event outside of the handler's reach: what is not JSON kills it. */
    read(request: InvokeRequest): Invocation {
      const { env } = this.#parts.process;
      const { requestId, headers, timeoutMs } = request;
      const deadline = primordials.now() + timeoutMs;
      const source = { requestId, headers, deadline, environment: env, traceId: exampleTrace };
      const context = context24(source);
      env['_X_AMZN_TRACE_ID'] = exampleTrace;
      return { context, event: parseEvent(request.event) };
    }

    async runWithInvokeContext(
      { requestId }: InvokeRequest,
      run: () => Promise<void>,
    ): Promise<void> {
      const store = await Promise.resolve(this.#parts.store);
      return store.run(invocationValues(requestId, exampleTrace), run);
    }
  },
};

/** Node.js 24's runtime: loads the function, then takes invocations for as long as the process lives. */
export const node24 = {
  async ignition(parts: RuntimeParts): Promise<void> {
    const handler = await parts.load();
    const processor = isStreaming(handler)
      ? new classes.StreamingInvokeProcessor(handler, parts)
      : new classes.BufferedInvokeProcessor(handler, parts);
    await new classes._Runtime(parts, processor).start();
  },
};

function isThenable(value: unknown): value is PromiseLike<unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return typeof (value as { then?: unknown }).then === 'function';
}
