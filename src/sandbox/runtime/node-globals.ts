/**
 * The globals of Node.js 24 that a worker has too, beside those that the runtime makes itself.
 * Whatever else the browser offers (Worker, XMLHttpRequest, indexedDB, …) is taken away: it is not
 * there in Lambda. The wall against the network is the frame's Content Security Policy, not this.
 */
export const nodeGlobals: ReadonlySet<string> = new Set(
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date
  Promise RegExp Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError
  globalThis JSON Math Intl ArrayBuffer Atomics Uint8Array Int8Array Uint16Array Int16Array Uint32Array
  Int32Array BigUint64Array BigInt64Array Uint8ClampedArray Float16Array Float32Array Float64Array
  DataView Map BigInt Set Iterator WeakMap WeakSet Proxy Reflect FinalizationRegistry WeakRef
  SharedArrayBuffer SuppressedError DisposableStack AsyncDisposableStack
  decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN
  URL URLSearchParams URLPattern DOMException AbortController AbortSignal Event EventTarget CustomEvent
  TextEncoder TextDecoder TransformStream TransformStreamDefaultController WritableStream
  WritableStreamDefaultController WritableStreamDefaultWriter ReadableStream
  ReadableStreamDefaultReader ReadableStreamBYOBReader ReadableStreamBYOBRequest
  ReadableByteStreamController ReadableStreamDefaultController ByteLengthQueuingStrategy
  CountQueuingStrategy TextEncoderStream TextDecoderStream CompressionStream DecompressionStream
  queueMicrotask structuredClone atob btoa MessageChannel MessagePort MessageEvent CloseEvent Blob File
  Performance PerformanceEntry PerformanceMark PerformanceMeasure PerformanceObserver
  PerformanceObserverEntryList PerformanceResourceTiming performance
  FormData Headers Request Response crypto Crypto CryptoKey SubtleCrypto WebAssembly`.split(/\s+/),
);
