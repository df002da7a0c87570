import { Buffer } from 'node:buffer';

type Source = AsyncIterable<unknown>;

async function bytes(source: Source): Promise<Buffer<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of source) pieces.push(piece(chunk));
  return Buffer.concat(pieces);
}

function piece(chunk: unknown): Uint8Array {
  if (typeof chunk === 'string') return Buffer.from(chunk);
  if (ArrayBuffer.isView(chunk)) {
    return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  }
  return new Uint8Array(chunk as ArrayBuffer);
}

async function text(source: Source): Promise<string> {
  const decoder = new TextDecoder();
  let all = '';
  for await (const chunk of source) {
    all += typeof chunk === 'string' ? chunk : decoder.decode(piece(chunk), { stream: true });
  }
  return all + decoder.decode();
}

/** `node:stream/consumers`: a whole stream as one value. */
export default {
  buffer: bytes,
  text,
  arrayBuffer: async (source: Source): Promise<ArrayBuffer> =>
    Uint8Array.from(await bytes(source)).buffer,
  bytes: async (source: Source): Promise<Uint8Array> => Uint8Array.from(await bytes(source)),
  blob: async (source: Source): Promise<Blob> => new Blob([await bytes(source)]),
  json: async (source: Source): Promise<unknown> => JSON.parse(await text(source)) as unknown,
};
