import type { CallOptions, Output } from './aws-caller.ts';
import type { CallerConfig, Command } from './aws-command.ts';

export type Callback = (error: unknown, output?: Output) => void;

/** What `send` takes: a command, then options, a callback or both. */
export type SendArguments = [
  command: Command,
  optionsOrCallback?: CallOptions | Callback,
  callback?: Callback,
];

/** Sends a command as every client of the SDK does: with a promise, or to a callback. */
export function sendCommand(
  client: { config: CallerConfig; middlewareStack: unknown },
  ...[command, optionsOrCallback, callback]: SendArguments
): Promise<Output> | undefined {
  const options = typeof optionsOrCallback === 'function' ? undefined : optionsOrCallback;
  const done = typeof optionsOrCallback === 'function' ? optionsOrCallback : callback;
  const handler = command.resolveMiddleware(client.middlewareStack, client.config, options);
  const answer = handler(command).then(({ output }) => output);
  if (!done) return answer;
  // What the callback throws is swallowed by the SDK too.
  answer.then((output) => done(null, output), done).catch(() => undefined);
  return undefined;
}
