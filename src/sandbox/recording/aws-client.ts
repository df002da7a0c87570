import { services } from '../services.ts';
import type { AwsCaller, Output } from './aws-caller.ts';
import { callerKey } from './aws-command.ts';
import type { CallerConfig } from './aws-command.ts';
import { environmentCredentials } from './environment-credentials.ts';
import { middlewareStack } from './aws-middleware-stack.ts';
import { sendCommand } from './aws-send.ts';
import type { SendArguments } from './aws-send.ts';

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

  send(...args: SendArguments): Promise<Output> | undefined {
    return sendCommand(this, ...args);
  }

  destroy(): void {
    const { requestHandler } = this.config;
    (requestHandler as { destroy?(): void } | null)?.destroy?.();
  }
}

function provider(value: unknown): () => Promise<unknown> {
  return () => Promise.resolve(typeof value === 'function' ? (value as () => unknown)() : value);
}
