import type { Output } from './aws-caller.ts';
import type { CallerConfig, CommandClass } from './aws-command.ts';
import { documentCommand } from './document-command.ts';
import type { TranslateConfig } from './document-command.ts';
import { sendCommand } from './aws-send.ts';
import type { SendArguments } from './aws-send.ts';

interface InnerClient {
  config: CallerConfig & { translateConfig?: TranslateConfig };
  middlewareStack: unknown;
}

/** Commands of the document client by their names without `Command`, and DynamoDB's own operations. */
const operations = {
  BatchExecuteStatement: 'BatchExecuteStatement',
  BatchGet: 'BatchGetItem',
  BatchWrite: 'BatchWriteItem',
  Delete: 'DeleteItem',
  ExecuteStatement: 'ExecuteStatement',
  ExecuteTransaction: 'ExecuteTransaction',
  Get: 'GetItem',
  Put: 'PutItem',
  Query: 'Query',
  Scan: 'Scan',
  TransactGet: 'TransactGetItems',
  TransactWrite: 'TransactWriteItems',
  Update: 'UpdateItem',
} as const;

type Operation = keyof typeof operations;

/** `GetCommand`, `PutCommand` and the others. */
export const documentCommands = Object.fromEntries(
  Object.entries(operations).map(([name, operation]) => [
    `${name}Command`,
    documentCommand(`${name}Command`, operation),
  ]),
) as Record<`${Operation}Command`, CommandClass>;

/** A client of DynamoDB that takes and gives plain values. */
export class DynamoDBDocumentClient {
  readonly config: InnerClient['config'];
  readonly middlewareStack: unknown;

  constructor(client: InnerClient, translateConfig?: TranslateConfig) {
    this.config = client.config;
    // On the config of both, as in the SDK.
    if (translateConfig) this.config.translateConfig = translateConfig;
    this.middlewareStack = client.middlewareStack;
  }

  static from(client: InnerClient, translateConfig?: TranslateConfig): DynamoDBDocumentClient {
    return new this(client, translateConfig);
  }

  send(...args: SendArguments): Promise<Output> | undefined {
    return sendCommand(this, ...args);
  }

  destroy(): void {
    // The client inside is its maker's to destroy.
  }
}

/** A document client with a method for each command: `get`, `put`, `query`. */
export class DynamoDBDocument extends DynamoDBDocumentClient {}

for (const name of Object.keys(operations) as Operation[]) {
  const Command = documentCommands[`${name}Command`];
  Object.defineProperty(DynamoDBDocument.prototype, name.charAt(0).toLowerCase() + name.slice(1), {
    value(
      this: DynamoDBDocumentClient,
      input: unknown,
      ...rest: [SendArguments[1]?, SendArguments[2]?]
    ) {
      return this.send(new Command(input), ...rest);
    },
    writable: true,
    configurable: true,
  });
}
