import { RuntimeFailure } from './runtime-failure.ts';

/** In Node.js 22's runtime an error's name is its class's, hence not among its own members. */
export function hideName(error: unknown): void {
  if (error instanceof RuntimeFailure) Object.defineProperty(error, 'name', { enumerable: false });
}

/** A failure to load as Node.js 22's runtime makes it: with a stack of its own, not that of the cause. */
export function as22(failure: unknown): unknown {
  if (failure instanceof RuntimeFailure && failure.name === 'Runtime.UserCodeSyntaxError') {
    failure.stack = `${failure.name}: ${failure.message}`;
  }
  return failure;
}

/** An error that Node.js 22's runtime makes itself. */
export function failure22(name: string, message: string, members: object = {}): RuntimeFailure {
  const failure = new RuntimeFailure(name, message);
  if (message === '') failure.stack = name;
  hideName(failure);
  return Object.assign(failure, members);
}

/** What Node.js 22 prints where a module never finished to load. */
export const unsettledAwait =
  'Warning: Detected unsettled top-level await at file:///var/runtime/start.mjs:2\nawait run(process.env.LAMBDA_TASK_ROOT, process.env._HANDLER);\n^\n\n\n\n';
