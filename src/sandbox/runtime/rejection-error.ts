import { nodeError } from './node-error.ts';

const named = { UnhandledPromiseRejection: class extends Error {} };
Object.defineProperty(named.UnhandledPromiseRejection.prototype, 'name', {
  value: 'UnhandledPromiseRejection',
});

/** What Node throws for a rejection that nobody handled: the reason itself, if it is an error. */
export function rejectionError(reason: unknown): unknown {
  const isErrorLike =
    typeof reason === 'object' && reason !== null && Object.hasOwn(reason, 'stack');
  if (isErrorLike || reason instanceof Error) return reason;
  const message = `This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "${textOf(reason)}".`;
  const error = nodeError(named.UnhandledPromiseRejection, 'ERR_UNHANDLED_REJECTION', message);
  error.stack = `UnhandledPromiseRejection: ${message}\n    at throwUnhandledRejectionsMode (node:internal/process/promises:392:7)`;
  return error;
}

/** The reason as V8 writes it where it may not run code of others. */
function textOf(reason: unknown): string {
  if (typeof reason !== 'object' || reason === null) return String(reason);
  const { toString } = reason as { toString?: unknown };
  if (toString !== Object.prototype.toString) return Object.prototype.toString.call(reason);
  const { constructor } = reason as { constructor?: { name?: unknown } };
  return typeof constructor?.name === 'string' && constructor.name !== ''
    ? `#<${constructor.name}>`
    : '[object Object]';
}
