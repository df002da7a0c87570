const names = `ByteLengthQueuingStrategy CompressionStream CountQueuingStrategy DecompressionStream
  ReadableByteStreamController ReadableStream ReadableStreamBYOBReader ReadableStreamBYOBRequest
  ReadableStreamDefaultController ReadableStreamDefaultReader TextDecoderStream TextEncoderStream
  TransformStream TransformStreamDefaultController WritableStream WritableStreamDefaultController
  WritableStreamDefaultWriter`.split(/\s+/);

/** `node:stream/web`: the platform's own. */
export default Object.fromEntries(
  names.map((name) => [name, Reflect.get(globalThis, name) as unknown]),
);
