import type { Services } from '../services.ts';
import { bodyText } from './body-text.ts';
import { connectionError } from './connection-error.ts';
import { httpReply } from './http-reply.ts';

type Fetch = typeof globalThis.fetch;
type Lent = Pick<Services, 'record' | 'timers'>;

/** As they are before any handler has run: one may replace what it likes. */
const { DOMException, Headers, Request, Response } = globalThis;

/** Statuses whose answers have no body. */
const bodiless = new Set([204, 205, 304]);

/** Makes a `fetch` that sends nothing: each request is recorded and gets its reply. */
export function createRecordedFetch({ record, timers }: Lent): Fetch {
  return async function fetch(input, init): Promise<Response> {
    const url = urlOf(input);
    const request = new Request(url, await requestInit(input, init));
    const { signal } = request;
    signal.throwIfAborted();
    const body = bodyText(new Uint8Array(await request.arrayBuffer()));
    signal.throwIfAborted();
    const { method } = request;
    const headers = headersOf(input, init, request);
    const reply = record({ kind: 'http', method, url: url.href, headers, body });
    await new Promise((resolve) => void timers.setImmediate(resolve));
    signal.throwIfAborted();
    if ('error' in reply) throw errorOf(reply.error, url, reply.message);
    return response(reply.value, url);
  };
}

function urlOf(input: Parameters<Fetch>[0]): URL {
  const text = input instanceof Request ? input.url : String(input);
  try {
    return new URL(text);
  } catch (cause) {
    throw new TypeError(`Failed to parse URL from ${text}`, { cause });
  }
}

/** What the browser's Request takes: from an own Request its members, and Node's streams as bytes. */
async function requestInit(
  input: Parameters<Fetch>[0],
  init: RequestInit = {},
): Promise<RequestInit> {
  const given: RequestInit = input instanceof Request ? await initOf(input, init) : { ...init };
  if (isIterable(given.body)) {
    const chunks: BlobPart[] = [];
    for await (const chunk of given.body as AsyncIterable<BlobPart>) chunks.push(chunk);
    return { ...given, body: await new Blob(chunks).arrayBuffer() };
  }
  return given.body instanceof ReadableStream ? { ...given, ...{ duplex: 'half' } } : given;
}

async function initOf(request: Request, init: RequestInit): Promise<RequestInit> {
  const { method, headers, signal } = request;
  const hasBody = request.body !== null && init.body === undefined;
  const body = hasBody ? { body: await request.arrayBuffer() } : {};
  return { method, headers, signal, ...body, ...init };
}

function isIterable(body: unknown): body is AsyncIterable<BlobPart> {
  if (typeof body !== 'object' || body === null || body instanceof ReadableStream) return false;
  return Symbol.asyncIterator in body;
}

/** With those that a browser would not send, and Node does: `Cookie`, `Host`. */
function headersOf(
  input: Parameters<Fetch>[0],
  init: RequestInit | undefined,
  request: Request,
): [string, string][] {
  const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : {}));
  const type = request.headers.get('content-type');
  if (type !== null && !headers.has('content-type')) headers.set('content-type', type);
  return [...headers];
}

function response(value: unknown, url: URL): Response {
  const { status, statusText, headers, body } = httpReply(value);
  const made = new Response(bodiless.has(status) ? null : body, { status, statusText, headers });
  return Object.defineProperty(made, 'url', { value: url.href, configurable: true });
}

function errorOf(name: string, url: URL, message: string | undefined): Error {
  if (name === 'AbortError') return new DOMException(message ?? 'This operation was aborted', name);
  if (name === 'TimeoutError') {
    return new DOMException(message ?? 'The operation was aborted due to timeout', name);
  }
  return new TypeError('fetch failed', { cause: connectionError(name, url, message) });
}
