import { RuntimeFailure } from './runtime-failure.ts';

export type LambdaHandler = (event: unknown, context: unknown) => unknown;

const name = 'index.handler';

const callbackRemoved =
  'ERROR: AWS Lambda has removed support for callback-based function handlers starting with Node.js 24. You need to modify this function to use a supported handler signature to use Node.js 24 or later. For more information see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html.';

/** The function `handler` of a module's exports, or of its default export. Throws as Node.js 24's runtime. */
export function resolveHandler(exports: unknown): LambdaHandler {
  const handler = member(exports, 'handler') ?? member(member(exports, 'default'), 'handler');
  if (handler === undefined || handler === null) {
    throw new RuntimeFailure('Runtime.HandlerNotFound', `${name} is undefined or not exported`);
  }
  if (typeof handler !== 'function') {
    throw new RuntimeFailure('Runtime.HandlerNotFound', `${name} is not a function`);
  }
  if (handler.length >= 3) {
    throw new RuntimeFailure('Runtime.CallbackHandlerDeprecated', callbackRemoved);
  }
  return handler as LambdaHandler;
}

function member(value: unknown, key: string): unknown {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null)
    return undefined;
  return (value as Record<string, unknown>)[key];
}
