import { Buffer } from 'node:buffer';
import { Readable } from 'node:stream';

/** A body as the SDK gives it: a stream that can also be had whole, once. */
export interface StreamingBody extends Readable {
  transformToByteArray(): Promise<Uint8Array>;
  transformToString(encoding?: string): Promise<string>;
  transformToWebStream(): ReadableStream<Uint8Array>;
}

/** Makes the stream that `GetObject` answers with. Like the real one it is read once. */
export function streamingBody(bytes: Uint8Array): StreamingBody {
  const stream = new Readable({
    read() {
      if (bytes.length > 0) this.push(Buffer.from(bytes));
      this.push(null);
    },
  });
  let taken = false;
  const take = (): void => {
    if (taken) throw new Error('The stream has already been transformed.');
    taken = true;
  };

  const transformToByteArray = async (): Promise<Uint8Array> => {
    take();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return new Uint8Array(Buffer.concat(chunks));
  };
  return Object.assign(stream, {
    transformToByteArray,
    async transformToString(encoding?: string): Promise<string> {
      const whole = await transformToByteArray();
      return encoding === undefined || Buffer.isEncoding(encoding)
        ? Buffer.from(whole).toString(encoding)
        : new TextDecoder(encoding).decode(whole);
    },
    transformToWebStream(): ReadableStream<Uint8Array> {
      if (!taken && stream.readableFlowing !== null) {
        throw new Error('The stream has been consumed by other callbacks.');
      }
      take();
      return new ReadableStream({
        start(controller) {
          stream.on('data', (chunk: Buffer) => {
            controller.enqueue(new Uint8Array(chunk));
          });
          stream.on('end', () => {
            controller.close();
          });
          stream.on('error', (error) => {
            controller.error(error);
          });
        },
      });
    },
  });
}
