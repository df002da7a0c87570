import { services } from '../services.ts';
import type { AwsCaller, CallOptions, Output } from './aws-caller.ts';
import { callerKey } from './aws-command.ts';
import type { CallerConfig, Command } from './aws-command.ts';
import { environmentCredentials } from './environment-credentials.ts';
import { middlewareStack } from './aws-middleware-stack.ts';

export type Callback = (error: unknown, output?: Output) => void;

/** What a client was made with, and what the SDK makes of it: providers instead of values. */
export interface ClientConfig extends CallerConfig {
  [name: string]: unknown;
  region(): Promise<string>;
  credentials(): Promise<unknown>;
}

/** A client of any service: it records what it is told to send. */
export class AwsClient {
  readonly middlewareStack = middlewareStack();
  readonly config: ClientConfig;

  constructor(given: Record<string, unknown>, caller: AwsCaller) {
    const { AWS_REGION } = services.process.env;
    this.config = {
      ...given,
      region: provider(given['region'] ?? AWS_REGION ?? 'us-east-1') as () => Promise<string>,
      credentials: provider(given['credentials'] ?? environmentCredentials),
      maxAttempts: provider(given['maxAttempts'] ?? 3),
      requestHandler: given['requestHandler'] ?? { metadata: {} },
      [callerKey]: caller,
    };
  }

  send(
    command: Command,
    optionsOrCallback?: CallOptions | Callback,
    callback?: Callback,
  ): Promise<Output> | undefined {
    const options = typeof optionsOrCallback === 'function' ? undefined : optionsOrCallback;
    const done = typeof optionsOrCallback === 'function' ? optionsOrCallback : callback;
    const handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
    const answer = handler(command).then(({ output }) => output);
    if (!done) return answer;
    // What the callback throws is swallowed by the SDK too.
    answer.then((output) => done(null, output), done).catch(() => undefined);
    return undefined;
  }

  destroy(): void {
    const { requestHandler } = this.config;
    (requestHandler as { destroy?(): void } | null)?.destroy?.();
  }
}

function provider(value: unknown): () => Promise<unknown> {
  return () => Promise.resolve(typeof value === 'function' ? (value as () => unknown)() : value);
}
