import { Buffer } from 'node:buffer';
import { Readable } from 'node:stream';
import type { HttpReply } from './http-reply.ts';

/** The answer to a request, as a stream of its body. */
export class IncomingMessage extends Readable {
  readonly httpVersion = '1.1';
  readonly httpVersionMajor = 1;
  readonly httpVersionMinor = 1;
  readonly statusCode: number;
  readonly statusMessage: string;
  readonly headers: Record<string, string | string[]>;
  readonly rawHeaders: string[];
  readonly trailers = {};
  readonly rawTrailers: string[] = [];
  complete = false;
  aborted = false;
  readonly #body: Uint8Array;

  constructor({ status, statusText, headers, body }: HttpReply) {
    super();
    this.statusCode = status;
    this.statusMessage = statusText;
    this.rawHeaders = headers.flat();
    this.headers = Object.fromEntries(
      headers.map(([name, value]) => [name, name === 'set-cookie' ? [value] : value]),
    );
    this.#body = body;
  }

  override _read(): void {
    if (this.#body.length > 0) this.push(Buffer.from(this.#body));
    this.complete = true;
    this.push(null);
  }

  setTimeout(): this {
    return this;
  }
}
