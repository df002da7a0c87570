import { primordials } from '../primordials.ts';
import type { RuntimeName } from '../protocol.ts';
import type { InvokeStore } from './invoke-store.ts';
import { preludeType } from './streamed-body.ts';

const streaming = Symbol.for('aws.lambda.runtime.handler.streaming');
const highWaterMark = Symbol.for('aws.lambda.runtime.handler.streaming.highWaterMark');
const delimiterLength = 8;

interface WithPrelude {
  setContentType(type: string): void;
  _onBeforeFirstWrite: unknown;
}

const { HttpResponseStream } = {
  // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- a class in Lambda too
  HttpResponseStream: class {
    /** Puts status code and headers before what is written first. */
    static from(stream: WithPrelude, prelude: unknown): WithPrelude {
      stream.setContentType(preludeType);
      const text = primordials.stringify(prelude);
      stream._onBeforeFirstWrite = (write: (chunk: unknown) => void) => {
        write(text);
        write(new Uint8Array(delimiterLength));
      };
      return stream;
    }
  },
};

/** The global `awslambda`, or nothing where the function's environment says so. */
export function awslambdaGlobal(
  runtime: RuntimeName,
  store: InvokeStore,
  environment: Readonly<Record<string, string>>,
): Record<string, unknown> | undefined {
  const off = environment['AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA'] ?? '';
  if (off === '1' || off === 'true') return undefined;
  return {
    streamifyResponse: (
      handler: Record<symbol, unknown>,
      options?: { highWaterMark?: unknown },
    ): unknown => {
      handler[streaming] = 'response';
      if (typeof options?.highWaterMark === 'number') {
        handler[highWaterMark] = Math.trunc(options.highWaterMark);
      }
      return handler;
    },
    HttpResponseStream,
    ...(runtime === 'nodejs24.x' ? { InvokeStore: store } : {}),
  };
}

/** Whether a handler streams its response. */
export function isStreaming(handler: unknown): boolean {
  return (handler as Record<symbol, unknown>)[streaming] === 'response';
}
