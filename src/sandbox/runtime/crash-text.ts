import { utilFormat } from '../inspect/util-format.ts';
import type { FunctionFile, RuntimeName } from '../protocol.ts';
import { emittedAt } from '../modules/events/emitted-at.ts';
import { nodeVersions } from './node-version.ts';
import { readStacks } from './read-stacks.ts';
import { placeInStack, sourceExcerpt } from './source-place.ts';
import type { SourcePlace } from './source-place.ts';
import { RuntimeFailure } from './runtime-failure.ts';
import { taskPaths } from './task-paths.ts';
import { traceLines } from './trace-lines.ts';

export interface Crash {
  thrown: unknown;
  /** A rejected promise, and not an exception. */
  fromPromise: boolean;
  /** Where the exception was thrown, if the browser told. */
  place?: SourcePlace | undefined;
  /** Whether Node caught it first, and so lost the place of `throw`. */
  rethrown?: boolean;
  /** Whether somebody read the error's stack: V8 then forgets where it arose. */
  stackRead?: boolean;
  /** What stands before the error, where it arose in the runtime's own code. */
  excerpt?: string | undefined;
}

const internals = {
  rejection:
    'node:internal/process/promises:394\n    triggerUncaughtException(err, true /* fromPromise */);\n    ^',
  value:
    'node:internal/process/promises:392\n      new UnhandledPromiseRejection(reason);\n      ^',
  emitter: "node:events:505\n    throw er; // Unhandled 'error' event\n    ^",
  hungUp:
    "node:_http_client:1161\n        err = new ConnResetException('socket hang up');\n              ^",
  domException:
    'node:internal/per_context/domexception:76\n    const self = new Error();\n                 ^',
};

/** What the crashed process leaves on stderr, as Node writes it: place, line, caret, error. */
export function crashText(
  crash: Crash,
  files: readonly FunctionFile[],
  runtime: RuntimeName,
): string {
  return `${crashed(crash, files)}\n\nNode.js ${nodeVersions[runtime]}\n`;
}

function crashed(crash: Crash, files: readonly FunctionFile[]): string {
  const { thrown } = crash;
  const excerpt = excerptOf(crash, files);
  if (thrown instanceof Error)
    return `${excerpt}\n\n${utilFormat.inspect(withEmitter(withFrames(thrown)))}`;
  const before = `\n${excerpt}\n`;
  if (isObject(thrown)) return before + utilFormat.inspect(thrown);
  const text = typeof thrown === 'symbol' ? '' : String(thrown);
  return `${before}${text}\n(Use \`node --trace-uncaught ...\` to show where the exception was thrown)`;
}

function excerptOf(crash: Crash, files: readonly FunctionFile[]): string {
  const { thrown, fromPromise } = crash;
  const stackRead = crash.stackRead ?? readStacks.has(thrown as Error);
  if (crash.excerpt !== undefined) return crash.excerpt;
  if (!fromPromise && emittedAt.read(thrown) !== undefined) return internals.emitter;
  if (fromPromise && isRejectionOfValue(thrown)) return internals.value;
  // V8 remembers the place of what it throws itself for a missing value.
  const ofEngine = thrown instanceof TypeError && /^Cannot (?:read|set) prop/.test(thrown.message);
  if (fromPromise && stackRead && !ofEngine) return internals.rejection;
  if (fromPromise && codeOf(thrown) === 'ECONNRESET') return internals.hungUp;
  if (fromPromise && codeOf(thrown) === 'ERR_STREAM_WRITE_AFTER_END') return internals.rejection;
  const lines = thrown instanceof Error ? (traceLines(thrown) ?? []) : [];
  if (fromPromise && thrown instanceof DOMException) return internals.domException;
  const arose = placeInStack(lines);
  const place =
    fromPromise || crash.rethrown ? arose : atThrow(crash.place ?? arose, thrown, files);
  return place ? sourceExcerpt(place, files) : internals.rejection;
}

/** An exception's place is that of `throw`; its stack, and what browsers tell, have that of `new`. */
function atThrow(
  place: SourcePlace | undefined,
  thrown: unknown,
  files: readonly FunctionFile[],
): SourcePlace | undefined {
  if (!place || !(thrown instanceof Error)) return place;
  const [, text = ''] = sourceExcerpt(place, files).split('\n');
  const before = text.slice(0, place.column - 1);
  const statement = Math.max(...[';', '{', '}'].map((mark) => before.lastIndexOf(mark))) + 1;
  const within = /\bthrow\b/.exec(before.slice(statement));
  if (within) return { ...place, column: statement + within.index + 1 };
  // An error that was made first and thrown later in the same line.
  const rest = text.slice(place.column - 1);
  const later = /^new\b/.test(rest) ? /\bthrow\b/.exec(rest) : null;
  return later ? { ...place, column: place.column + later.index } : place;
}

function codeOf(thrown: unknown): unknown {
  return thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
}

function isRejectionOfValue(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_UNHANDLED_REJECTION';
}

/** Node's errors in loading have frames, though none of the function's: without any, they were in brackets. */
function withFrames(error: Error): Error {
  const { stack, code = '' } = error as { stack?: unknown; code?: unknown };
  const loading = error instanceof RuntimeFailure || /^ERR_|^MODULE_NOT_FOUND$/.test(String(code));
  if (!loading || typeof stack !== 'string' || /\n\s+at /.test(stack)) return error;
  error.stack = `${stack}\n    at ignition (file://${taskPaths.runtime}:1:1)`;
  return error;
}

function withEmitter(error: Error): Error {
  const emitted = emittedAt.read(error);
  const { stack } = error as { stack?: unknown };
  if (emitted !== undefined && typeof stack === 'string') error.stack = `${stack}\n${emitted}`;
  return error;
}

function isObject(value: unknown): boolean {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
