/** A chunk that answers for a module name: the file `modules/<id>.ts`. */
export interface ModuleChunk {
  id: string;
  /** Its default export is a function of the name asked for and the names imported from it. */
  factory: boolean;
}

/** Node's own modules, in Node's spelling without `node:`. Not all of them have a chunk. */
export const nodeModuleNames: ReadonlySet<string> = new Set(
  `assert assert/strict async_hooks buffer child_process cluster console constants crypto dgram
  diagnostics_channel dns dns/promises domain events fs fs/promises http http2 https inspector
  inspector/promises module net os path path/posix path/win32 perf_hooks process punycode
  querystring readline readline/promises repl stream stream/consumers stream/promises stream/web
  string_decoder sys timers timers/promises tls trace_events tty url util util/types v8 vm wasi
  worker_threads zlib`.split(/\s+/),
);

/** Those that exist with `node:` alone. */
const prefixOnly: ReadonlySet<string> = new Set(['sea', 'sqlite', 'test', 'test/reporters']);

/** Packages that Lambda's runtime brings, or whose calls the sandbox records: name to chunk. */
const packages: readonly [pattern: RegExp, id: string, factory: boolean][] = [
  [/^@aws-sdk\/client-[a-z\d-]+$/, 'aws-sdk-client', true],
  [/^@aws-sdk\/credential-providers$/, 'aws-sdk-credential-providers', true],
  [/^@aws-sdk\/lib-dynamodb$/, 'aws-sdk-lib-dynamodb', false],
  [/^@aws-sdk\/lib-storage$/, 'aws-sdk-lib-storage', false],
  [/^@aws-sdk\/s3-request-presigner$/, 'aws-sdk-s3-request-presigner', false],
  [/^@aws-sdk\/util-dynamodb$/, 'aws-sdk-util-dynamodb', false],
  [/^aws-xray-sdk(?:-core)?$/, 'aws-xray-sdk', false],
  [/^@aws-lambda-powertools\/batch$/, 'powertools-batch', false],
  [/^@aws-lambda-powertools\/logger$/, 'powertools-logger', false],
  [/^@aws-lambda-powertools\/metrics$/, 'powertools-metrics', false],
  [/^@aws-lambda-powertools\/tracer$/, 'powertools-tracer', false],
];

/** Chunks that the worker's own script holds, and so are neither built nor sent. */
export const heldChunks = ['buffer', 'events', 'module'] as const;

/** A chunk that a function gets for a word in its text. */
export interface WordChunk {
  id: string;
  /** What it is there for, as the reader knows it. */
  name: string;
}

/** What no import names: globals that some browsers lack, and what is too large to come unasked. */
const byWord: readonly [word: RegExp, id: string, name: string][] = [
  [/\bsubtle\b/, 'crypto', 'crypto.subtle'],
  [/brotliDecompress/i, 'brotli-decoder', 'zlib.brotliDecompress'],
  [/brotliCompress/i, 'brotli-encoder', 'zlib.brotliCompress'],
];

/** The chunks that the words of a text ask for. */
export function wordChunksOf(code: string): WordChunk[] {
  return byWord.flatMap(([word, id, name]) => (word.test(code) ? [{ id, name }] : []));
}

/** Whether a name is one of Node's own modules, with or without `node:`. */
export function isNodeModule(specifier: string): boolean {
  if (!specifier.startsWith('node:')) return nodeModuleNames.has(specifier);
  const name = specifier.slice('node:'.length);
  return nodeModuleNames.has(name) || prefixOnly.has(name);
}

/**
 * The chunk that answers for a name in an import, if there may be one. `node:timers/promises` and
 * `timers/promises` are `timers-promises`; `async_hooks` is `async-hooks`.
 */
export function chunkOf(specifier: string): ModuleChunk | undefined {
  if (isNodeModule(specifier)) {
    return { id: specifier.replace(/^node:/, '').replaceAll(/[/_]/g, '-'), factory: false };
  }
  const found = packages.find(([pattern]) => pattern.test(specifier));
  return found && { id: found[1], factory: found[2] };
}
