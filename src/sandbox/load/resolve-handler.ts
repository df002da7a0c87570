import type { RuntimeName } from '../protocol.ts';
import { RuntimeFailure } from '../runtime/runtime-failure.ts';
import type { HandlerName } from './parse-handler.ts';

export type LambdaHandler = (event: unknown, context: unknown, ...more: unknown[]) => unknown;

const streaming = Symbol.for('aws.lambda.runtime.handler.streaming');

const callbackRemoved =
  'ERROR: AWS Lambda has removed support for callback-based function handlers starting with Node.js 24. You need to modify this function to use a supported handler signature to use Node.js 24 or later. For more information see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html.';
const callbackUnsupported =
  'ERROR: AWS Lambda does not support callback-based function handlers when using Node.js 22 with Managed Instances. To use Managed Instances, modify this function to use a supported handler signature. For more information see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html.';

export interface ResolveHandlerOptions {
  name: HandlerName;
  runtime: RuntimeName;
  /** `AWS_EXECUTION_ENV`, by which Node.js 24's runtime chooses its words. */
  executionEnvironment: string | undefined;
}

/** The function that a handler's configuration names in a module's exports. Throws as the runtime. */
export function resolveHandler(exports: unknown, options: ResolveHandlerOptions): LambdaHandler {
  const { name, runtime } = options;
  const isOld = runtime === 'nodejs22.x';
  let handler = isOld ? anyMember(exports, name.members) : member(exports, name.members);
  if (!handler && !isOld && isObject(exports) && 'default' in exports) {
    handler = member(exports.default, name.members);
  }
  if (!handler) throw notFound(`${name.full} is undefined or not exported`);
  if (typeof handler !== 'function') throw notFound(`${name.full} is not a function`);
  const found = handler as LambdaHandler;
  checkStreaming(found);
  if (!isOld && found.length >= 3 && !isStreaming(found)) {
    const unsupported = options.executionEnvironment === 'AWS_Lambda_nodejs22.x';
    throw new RuntimeFailure(
      'Runtime.CallbackHandlerDeprecated',
      unsupported ? callbackUnsupported : callbackRemoved,
    );
  }
  return found;
}

/** Node.js 24's runtime looks into objects alone. */
function member(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((nested, key) => (isObject(nested) ? nested[key] : undefined), value);
}

function anyMember(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((nested, key) => nested && (nested as Record<string, unknown>)[key], value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isStreaming(handler: LambdaHandler): boolean {
  return Boolean((handler as { [streaming]?: unknown })[streaming]);
}

function checkStreaming(handler: LambdaHandler): void {
  const mark = (handler as { [streaming]?: unknown })[streaming];
  if (!mark || mark === 'response') return;
  throw new RuntimeFailure(
    'Runtime.MalformedStreamingHandler',
    'Only response streaming is supported.',
  );
}

function notFound(message: string): Error {
  return new RuntimeFailure('Runtime.HandlerNotFound', message);
}
