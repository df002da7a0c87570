import { Buffer } from 'node:buffer';
import { Writable } from 'node:stream';
import { services } from '../services.ts';
import { bodyText } from './body-text.ts';
import { connectionError } from './connection-error.ts';
import { urlOfOptions } from './http-address.ts';
import type { RequestOptions } from './http-address.ts';
import { HeaderList } from './http-header-list.ts';
import { IncomingMessage } from './http-incoming-message.ts';
import { httpReply } from './http-reply.ts';

/** A request of `http` or `https`, which is recorded once it is written to its end. */
export class ClientRequest extends Writable {
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly protocol: string;
  reusedSocket = false;
  aborted = false;
  readonly #url: URL;
  readonly #headers: HeaderList;
  readonly #chunks: Buffer[] = [];

  constructor(options: RequestOptions, onResponse?: (response: IncomingMessage) => void) {
    // The end of what is written is not the end of the exchange.
    super({ autoDestroy: false });
    this.#url = urlOfOptions(options);
    this.#headers = new HeaderList(options.headers);
    if (options.auth && !this.#headers.get('authorization')) {
      const credentials = Buffer.from(options.auth).toString('base64');
      this.#headers.set('Authorization', `Basic ${credentials}`);
    }
    this.method = (options.method ?? 'GET').toUpperCase();
    this.path = this.#url.pathname + this.#url.search;
    this.host = this.#url.hostname;
    this.protocol = this.#url.protocol;
    if (onResponse) this.once('response', onResponse);
    this.#abortWith(options.signal);
  }

  override _write(chunk: Buffer | string, encoding: string, done: () => void): void {
    const known = Buffer.isEncoding(encoding) ? encoding : 'utf8';
    this.#chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, known) : Buffer.from(chunk));
    done();
  }

  override _final(done: () => void): void {
    const reply = services.record({
      kind: 'http',
      method: this.method,
      url: this.#url.href,
      headers: this.#headers.list(),
      body: bodyText(Buffer.concat(this.#chunks)),
    });
    done();
    services.timers.setImmediate(() => {
      if (this.destroyed) return;
      if ('error' in reply) this.destroy(connectionError(reply.error, this.#url, reply.message));
      else this.#answer(new IncomingMessage(httpReply(reply.value)));
    });
  }

  setHeader(name: string, value: unknown): this {
    this.#headers.set(name, value);
    return this;
  }
  getHeader(name: string): unknown {
    return this.#headers.get(name);
  }
  getHeaders(): Record<string, unknown> {
    return this.#headers.all();
  }
  getHeaderNames(): string[] {
    return Object.keys(this.#headers.all());
  }
  hasHeader(name: string): boolean {
    return this.#headers.get(name) !== undefined;
  }
  removeHeader(name: string): void {
    this.#headers.remove(name);
  }
  abort(): void {
    this.aborted = true;
    this.destroy(connectionError('ECONNRESET', this.#url, 'socket hang up'));
  }
  /** No answer takes long here: the time is never up. */
  setTimeout(_milliseconds: number, _onTimeout?: () => void): this {
    return this;
  }
  setNoDelay(): void {
    // There is no socket.
  }
  setSocketKeepAlive(): void {
    // There is no socket.
  }
  flushHeaders(): void {
    // They are recorded with the body.
  }

  #answer(response: IncomingMessage): void {
    // Nobody listens: the answer is read to its end all the same, so that it ends.
    if (!this.emit('response', response)) response.resume();
    response.once('close', () => this.destroy());
  }

  #abortWith(signal: AbortSignal | undefined): void {
    if (!signal) return;
    const abort = (): void => {
      const cause: unknown = signal.reason;
      const error = new Error('The operation was aborted', { cause });
      this.destroy(Object.assign(error, { name: 'AbortError', code: 'ABORT_ERR' }));
    };
    if (signal.aborted) services.process.nextTick(abort);
    else signal.addEventListener('abort', abort, { once: true });
  }
}
