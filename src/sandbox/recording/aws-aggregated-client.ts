import type { AwsClient } from './aws-client.ts';
import type { Callback } from './aws-send.ts';
import type { CallOptions } from './aws-caller.ts';
import type { CommandClass } from './aws-command.ts';

/** Names that others look for on any object, which are no operations. */
const notOperations = new Set(['then', 'toJSON', 'inspect', 'nodeType', 'asymmetricMatch']);

type ClientClass = new (config?: Record<string, unknown>) => AwsClient;

/**
 * Makes a client that has a method for each operation, such as `S3` with `getObject`. Which
 * operations a service has is not known here: any name in camel case is one.
 */
export function aggregatedClient(
  Client: ClientClass,
  commandOf: (operation: string) => CommandClass,
): ClientClass {
  const methods = new Map<string, (...args: never[]) => unknown>();
  const methodOf = (name: string): unknown => {
    const known = methods.get(name);
    if (known) return known;
    const Command = commandOf(name.charAt(0).toUpperCase() + name.slice(1));
    const method = async function (
      this: AwsClient,
      input: unknown,
      optionsOrCallback?: CallOptions | Callback,
      callback?: Callback,
    ): Promise<unknown> {
      const sent = this.send(new Command(input), optionsOrCallback, callback);
      return sent;
    };
    methods.set(name, method);
    return method;
  };

  const made = class extends Client {};
  const inherited = new Proxy(Object.create(Client.prototype as object) as object, {
    get(target, name, receiver): unknown {
      if (typeof name !== 'string' || name in target) return Reflect.get(target, name, receiver);
      const isOperation = /^[a-z][A-Za-z0-9]+$/.test(name) && !notOperations.has(name);
      return isOperation ? methodOf(name) : undefined;
    },
  });
  Object.setPrototypeOf(made.prototype, inherited);
  return made;
}
