import { ClientRequest } from '../recording/http-client-request.ts';
import { optionsOfUrl } from '../recording/http-address.ts';
import type { RequestOptions } from '../recording/http-address.ts';
import { IncomingMessage } from '../recording/http-incoming-message.ts';
import { statusTexts } from '../recording/http-reply.ts';

type OnResponse = (response: IncomingMessage) => void;

/** Keeps nothing alive, since there are no connections. */
class Agent {
  readonly protocol: string = 'http:';
  readonly options: object;
  maxSockets = Number.POSITIVE_INFINITY;

  constructor(options: object = {}) {
    this.options = { ...options };
  }
  destroy(): void {
    // There are no sockets.
  }
}

function request(
  address: string | URL | RequestOptions,
  optionsOrCallback?: RequestOptions | OnResponse,
  callback?: OnResponse,
): ClientRequest {
  const options = typeof optionsOrCallback === 'object' ? optionsOrCallback : {};
  const onResponse = typeof optionsOrCallback === 'function' ? optionsOrCallback : callback;
  const first =
    typeof address === 'string' || address instanceof URL ? optionsOfUrl(urlOf(address)) : address;
  return new ClientRequest({ ...first, ...options }, onResponse);
}

function get(...args: Parameters<typeof request>): ClientRequest {
  return request(...args).end();
}

function urlOf(address: string | URL): URL {
  try {
    return new URL(address);
  } catch {
    const error = Object.assign(new TypeError('Invalid URL'), { input: String(address) });
    throw Object.assign(error, { code: 'ERR_INVALID_URL' });
  }
}

function createServer(): never {
  throw new Error('There is no network in the playground: `createServer` is not here.');
}

/** Node's `http`, whose requests are recorded and not sent. */
export default {
  Agent,
  ClientRequest,
  IncomingMessage,
  METHODS: 'DELETE GET HEAD OPTIONS PATCH POST PUT'.split(' '),
  STATUS_CODES: statusTexts,
  createServer,
  get,
  globalAgent: new Agent(),
  maxHeaderSize: 16_384,
  request,
};
