import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RecordedPost } from './runtime-case.ts';

export interface MockRuntimeApiOptions {
  /** Bodies of the invocations, in order. */
  events: string[];
  /** Headers that come with each of them. */
  headers: () => Record<string, string>;
  /** Called when the runtime asks for one invocation more than there are. */
  onIdle: () => void;
  /** Called when a post has arrived to its end. */
  onPost?: () => void;
}

export interface MockRuntimeApi {
  /** Host and port, as `AWS_LAMBDA_RUNTIME_API` has them. */
  address: string;
  /** What was posted and arrived to its end. */
  posts: RecordedPost[];
  close(): Promise<void>;
}

const root = '/2018-06-01/runtime';
const longestBody = 100_000;
const keptOfLonger = 1_500;

/** A Runtime API on loopback that hands out the events and keeps what is posted. */
export async function startMockRuntimeApi(options: MockRuntimeApiOptions): Promise<MockRuntimeApi> {
  const waiting = [...options.events];
  const posts: RecordedPost[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(root, '');
    if (request.method === 'GET' && path === '/invocation/next') {
      const event = waiting.shift();
      // An open request is what a frozen runtime waits on.
      if (event === undefined) options.onIdle();
      else response.writeHead(200, invocationHeaders(options.headers())).end(event);
    } else void keep(request, response, path);
  });
  const keep = async (request: IncomingMessage, response: ServerResponse, path: string) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      // The process ended before its body did: nothing was posted.
      return;
    }
    posts.push(recordedPost(path, request, Buffer.concat(chunks)));
    options.onPost?.();
    response.writeHead(202, { 'content-type': 'application/json' }).end('{"status":"OK"}\n');
  };
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

function invocationHeaders(headers: Record<string, string>): Record<string, string> {
  return { 'Content-Type': 'application/json', ...headers };
}

function recordedPost(path: string, request: IncomingMessage, body: Buffer): RecordedPost {
  const { 'content-type': contentType, 'lambda-runtime-function-error-type': errorType } =
    request.headers;
  const trailers = Object.entries(request.trailers).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const text = body.toString();
  return {
    to: path.replace(/^\/invocation\/[^/]+/, '/invocation/{id}'),
    ...(contentType === undefined ? {} : { contentType }),
    ...(typeof errorType === 'string' ? { errorType } : {}),
    body: body.length > longestBody ? text.slice(0, keptOfLonger) : text,
    bodyLength: body.length,
    ...(trailers.length > 0 ? { trailers: Object.fromEntries(trailers) } : {}),
  };
}
