import type { Output } from './aws-caller.ts';
import type { CommandClass } from './aws-command.ts';

interface Sender {
  send(command: unknown, options?: unknown): Promise<Output> | undefined;
}

export interface WaiterConfig {
  client: Sender;
  maxWaitTime: number;
  abortSignal?: unknown;
}

export type Wait = (
  config: WaiterConfig,
  input: unknown,
) => Promise<{ state: string; reason: unknown }>;

/** What the waiters that handlers use most ask for again and again. */
const operations: Record<string, string | undefined> = {
  BucketExists: 'HeadBucket',
  BucketNotExists: 'HeadBucket',
  FunctionActive: 'GetFunctionConfiguration',
  FunctionActiveV2: 'GetFunction',
  FunctionExists: 'GetFunction',
  FunctionUpdated: 'GetFunctionConfiguration',
  FunctionUpdatedV2: 'GetFunction',
  InstanceRunning: 'DescribeInstances',
  InstanceStopped: 'DescribeInstances',
  ObjectExists: 'HeadObject',
  ObjectNotExists: 'HeadObject',
  StackCreateComplete: 'DescribeStacks',
  StackUpdateComplete: 'DescribeStacks',
  TableExists: 'DescribeTable',
  TableNotExists: 'DescribeTable',
};

/**
 * Makes `waitUntil…`, which asks once. Which answers end the wait is in the services' models, which
 * are not here: any success does, and where something is to go away, any error does.
 */
export function waiter(condition: string, commandOf: (operation: string) => CommandClass): Wait {
  const known = Object.hasOwn(operations, condition) ? operations[condition] : undefined;
  const Command = commandOf(known ?? `WaitUntil${condition}`);
  return async ({ client, abortSignal }, input) => {
    const options = abortSignal ? { abortSignal } : undefined;
    try {
      return { state: 'SUCCESS', reason: await client.send(new Command(input), options) };
    } catch (reason) {
      const name = reason instanceof Error ? reason.name : '';
      if (name === 'AbortError') throw reason;
      if (/NotExists|Deleted|Terminated/.test(condition)) return { state: 'SUCCESS', reason };
      throw new Error(JSON.stringify({ state: 'FAILURE', reason }));
    }
  };
}
