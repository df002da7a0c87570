import { Buffer } from 'node:buffer';
import { EventEmitter } from 'node:events';
import type { Output } from './aws-caller.ts';
import { commandClass } from './aws-command.ts';
import { bytesOf } from './bytes-of.ts';

interface Sender {
  config?: { region?(): Promise<string> };
  send(command: unknown, options?: object): Promise<Output> | undefined;
}

export interface UploadOptions {
  client: Sender;
  params: Record<string, unknown>;
  partSize?: number;
  abortController?: AbortController;
}

const leastPart = 5 * 1024 * 1024;
const commands = {
  AbortMultipartUpload: commandClass('AbortMultipartUploadCommand', 'AbortMultipartUpload'),
  CompleteMultipartUpload: commandClass(
    'CompleteMultipartUploadCommand',
    'CompleteMultipartUpload',
  ),
  CreateMultipartUpload: commandClass('CreateMultipartUploadCommand', 'CreateMultipartUpload'),
  PutObject: commandClass('PutObjectCommand', 'PutObject'),
  UploadPart: commandClass('UploadPartCommand', 'UploadPart'),
};

/** An upload of `@aws-sdk/lib-storage`: one `PutObject`, or where the body is larger than a part, its parts. */
export class Upload extends EventEmitter {
  readonly #options: UploadOptions;
  readonly #abort: AbortController;

  constructor(options: UploadOptions) {
    super();
    const { partSize = leastPart } = options;
    if (partSize < leastPart) {
      throw new Error(
        `EntityTooSmall: Your proposed upload partsize [${partSize}] is smaller than the minimum allowed size [${leastPart}] (5MB)`,
      );
    }
    this.#options = options;
    this.#abort = options.abortController ?? new AbortController();
  }

  async done(): Promise<Output> {
    const { params, partSize = leastPart } = this.#options;
    const body = await bytesOfBody(params['Body']);
    const { Bucket, Key } = params;
    const output =
      body.length < partSize
        ? await this.#send('PutObject', { ...params, Body: body })
        : await this.#sendParts(body, partSize);
    this.#progress(body.length, body.length, 1);
    const region = (await this.#options.client.config?.region?.()) ?? 'us-east-1';
    const Location = `https://${String(Bucket)}.s3.${region}.amazonaws.com/${String(Key)}`;
    return { Bucket, Key, Location, ...output };
  }

  abort(): Promise<void> {
    this.#abort.abort();
    return Promise.resolve();
  }

  async #sendParts(body: Buffer, partSize: number): Promise<Output> {
    const { Body: _, ...params } = this.#options.params;
    const { Bucket, Key } = params;
    const { UploadId } = await this.#send('CreateMultipartUpload', params);
    const Parts: object[] = [];
    for (let from = 0; from < body.length; from += partSize) {
      const PartNumber = Parts.length + 1;
      const Body = body.subarray(from, from + partSize);
      const { ETag } = await this.#send('UploadPart', { Bucket, Key, UploadId, PartNumber, Body });
      Parts.push({ ETag, PartNumber });
      this.#progress(from + Body.length, body.length, PartNumber);
    }
    const all = { Bucket, Key, UploadId, MultipartUpload: { Parts } };
    return this.#send('CompleteMultipartUpload', all);
  }

  async #send(name: keyof typeof commands, input: object): Promise<Output> {
    const options = { abortSignal: this.#abort.signal };
    return (await this.#options.client.send(new commands[name](input), options)) ?? {};
  }

  #progress(loaded: number, total: number, part: number): void {
    const { Bucket, Key } = this.#options.params;
    this.emit('httpUploadProgress', { loaded, total, part, Bucket, Key });
  }
}

async function bytesOfBody(body: unknown): Promise<Buffer> {
  const bytes = bytesOf(body);
  if (bytes) return bytes;
  if (body instanceof Blob) return Buffer.from(await body.arrayBuffer());
  if (typeof body === 'string') return Buffer.from(body);
  if (typeof body !== 'object' || body === null || !(Symbol.asyncIterator in body)) {
    throw new Error(
      'Body Data is unsupported format, expected data to be one of: string | Uint8Array | Buffer | Readable | ReadableStream | Blob;.',
    );
  }
  const chunks: Buffer[] = [];
  for await (const chunk of body as AsyncIterable<string | Uint8Array>) {
    chunks.push(Buffer.from(chunk as Uint8Array));
  }
  return Buffer.concat(chunks);
}
