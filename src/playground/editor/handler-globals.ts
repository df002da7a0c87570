/**
 * What a handler finds beside Node.js, for the TypeScript service of the handler editor: Lambda's own
 * global, and packages whose types are not here. Their imports are not checked, and are no errors.
 */
export const handlerGlobals = `
interface HttpResponsePrelude {
  statusCode?: number;
  headers?: Record<string, string>;
  cookies?: string[];
}
type LambdaResponseStream = import('node:stream').Writable & {
  setContentType(contentType: string): void;
};
declare var awslambda: {
  streamifyResponse<Event = any>(
    handler: (
      event: Event,
      responseStream: LambdaResponseStream,
      context: import('aws-lambda').Context,
    ) => Promise<void>,
  ): (...args: unknown[]) => unknown;
  HttpResponseStream: {
    from(stream: LambdaResponseStream, prelude: HttpResponsePrelude): LambdaResponseStream;
  };
};

declare module '@aws-sdk/*';
declare module '@smithy/*';
declare module '@aws-lambda-powertools/*';
declare module 'aws-xray-sdk';
declare module 'aws-xray-sdk-core';
`;
