import { marshall } from '@aws-sdk/util-dynamodb';
import type { marshallOptions } from '@aws-sdk/util-dynamodb';
import type { CallOptions } from './aws-caller.ts';
import { commandClass } from './aws-command.ts';
import type { CallerConfig, Command, CommandClass } from './aws-command.ts';

/** How a document client turns values into attributes. */
export interface TranslateConfig {
  marshallOptions?: marshallOptions;
}

/** Members whose value is an item or a map of values, wherever they stand in an input. */
const holdsValues = new Set(['ExclusiveStartKey', 'ExpressionAttributeValues', 'Item', 'Key']);

/**
 * Makes a command of the document client. It is recorded under the name of DynamoDB's own operation,
 * with the input as the handler gave it: plain values, which is what its author reads and writes.
 * Replies are plain values too. What the real client could not marshal is refused in its own words.
 */
export function documentCommand(name: string, operation: string): CommandClass {
  const made = class extends commandClass(name, operation) {
    override resolveMiddleware(
      stack: unknown,
      config: CallerConfig & { translateConfig?: TranslateConfig },
      options?: CallOptions,
    ): ReturnType<Command['resolveMiddleware']> {
      const handler = super.resolveMiddleware(stack, config, options);
      return async (command) => {
        checkValues(command.input, config.translateConfig?.marshallOptions);
        return handler(command);
      };
    }
  };
  Object.defineProperty(made, 'name', { value: name, configurable: true });
  return made;
}

function checkValues(input: unknown, options: marshallOptions = {}): void {
  if (typeof input !== 'object' || input === null) return;
  for (const [name, value] of Object.entries(input)) {
    if (holdsValues.has(name) && typeof value === 'object' && value !== null) {
      marshall(value, { convertTopLevelContainer: true, ...options });
    } else checkValues(value, options);
  }
}
