import { middlewareStack } from './aws-middleware-stack.ts';
import type { MiddlewareStack } from './aws-middleware-stack.ts';
import type { AwsCaller, CallOptions, Output } from './aws-caller.ts';

/** Where a client's config holds its caller: a symbol that modules bundled apart agree on. */
export const callerKey: unique symbol = Symbol.for('recorded-call');

/** What a command needs of a client's config. */
export interface CallerConfig {
  [callerKey]: AwsCaller;
}

export interface Command {
  input: unknown;
  middlewareStack: MiddlewareStack;
  /** As in the SDK: what `send` calls, so that commands of one module go to clients of another. */
  resolveMiddleware(
    stack: unknown,
    config: CallerConfig,
    options?: CallOptions,
  ): (command: Command) => Promise<{ output: Output; response: object }>;
}

export type CommandClass = new (input?: unknown) => Command;

/** Makes the class of a command, such as `GetObjectCommand`, that calls `operation`. */
export function commandClass(name: string, operation: string): CommandClass {
  const made = class {
    readonly input: unknown;
    readonly middlewareStack = middlewareStack();

    constructor(input?: unknown) {
      this.input = input ?? {};
    }

    resolveMiddleware(
      _stack: unknown,
      config: CallerConfig,
      options?: CallOptions,
    ): ReturnType<Command['resolveMiddleware']> {
      return async (command) => ({
        output: await config[callerKey](operation, command.input, options),
        response: {},
      });
    }
  };
  Object.defineProperty(made, 'name', { value: name, configurable: true });
  return made;
}
