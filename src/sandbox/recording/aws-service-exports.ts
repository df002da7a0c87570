import { aggregatedClient } from './aws-aggregated-client.ts';
import { Uint8ArrayBlobAdapter } from './aws-blob.ts';
import { awsCaller } from './aws-caller.ts';
import { AwsClient } from './aws-client.ts';
import { commandClass } from './aws-command.ts';
import type { CommandClass } from './aws-command.ts';
import { paginator } from './aws-paginate.ts';
import { ServiceException } from './aws-service-exception.ts';
import { waiter } from './aws-wait.ts';
import { exceptionOrEnum } from './exception-or-enum.ts';

type ClientClass = new (config?: Record<string, unknown>) => AwsClient;

/**
 * What `@aws-sdk/client-<service>` exports, made by name as it is asked for: the habits of the SDK's
 * names tell clients, commands, paginators, waiters and exceptions apart. Each name is made once.
 */
export function serviceExports(service: string): (name: string) => unknown {
  const made = new Map<string, unknown>();
  const once = <T>(name: string, make: () => T): T => {
    if (!made.has(name)) made.set(name, make());
    return made.get(name) as T;
  };

  const Base = named(class extends ServiceException {}, `${service}ServiceException`);
  const exception = (name: string): typeof ServiceException =>
    once(name, () => {
      if (name.endsWith('ServiceException')) return named(Base, name);
      return exceptionOrEnum(named(class extends Base {}, name));
    });
  const command = (operation: string): CommandClass =>
    once(`${operation}Command`, () => commandClass(`${operation}Command`, operation));
  const caller = awsCaller(service, exception);
  const Client: ClientClass = class extends AwsClient {
    constructor(config: Record<string, unknown> = {}) {
      super(config, caller);
    }
  };

  return (name) => {
    if (name === '__ServiceException') return ServiceException;
    if (name === 'Uint8ArrayBlobAdapter') return Uint8ArrayBlobAdapter;
    const [, verb, what] = /^(paginate|waitUntil|waitFor)([A-Z]\w*)$/.exec(name) ?? [];
    if (what && verb === 'paginate') return once(name, () => paginator(command(what)));
    if (what) return once(name, () => waiter(what, command));
    if (!/^[A-Z]\w*$/.test(name) || /Command(?:In|Out)put$/.test(name)) return undefined;
    if (name.endsWith('Command')) return command(name.slice(0, -'Command'.length));
    if (name.endsWith('Client')) return once(name, () => named(class extends Client {}, name));
    if (name.toLowerCase() === service.replaceAll('-', '')) {
      const Plain = once(`${name}Client`, () => named(class extends Client {}, `${name}Client`));
      return once(name, () => named(aggregatedClient(Plain, command), name));
    }
    return exception(name);
  };
}

function named<T extends object>(one: T, name: string): T {
  return Object.defineProperty(one, 'name', { value: name, configurable: true });
}
