import type { Output } from './aws-caller.ts';
import type { CommandClass } from './aws-command.ts';

interface Sender {
  send(command: unknown, ...rest: unknown[]): Promise<Output> | undefined;
}

export interface PaginationConfig {
  client: Sender;
  pageSize?: number;
  startingToken?: unknown;
}

export type Paginate = (
  config: PaginationConfig,
  input?: Record<string, unknown>,
  ...rest: unknown[]
) => AsyncGenerator<Output, undefined>;

/** Where answers say that there is more, and where the next question repeats it. */
const tokens: [answered: string, asked: string][] = [
  ['NextContinuationToken', 'ContinuationToken'],
  ['LastEvaluatedKey', 'ExclusiveStartKey'],
  ['LastEvaluatedTableName', 'ExclusiveStartTableName'],
  ['NextKeyMarker', 'KeyMarker'],
  ['NextMarker', 'Marker'],
  ['NextToken', 'NextToken'],
  ['nextToken', 'nextToken'],
  ['nextForwardToken', 'nextToken'],
  ['PaginationToken', 'PaginationToken'],
  ['Marker', 'Marker'],
  ['position', 'position'],
];

/**
 * Makes a paginator. Each page gets the same reply, so that a token in it would lead on for ever:
 * it is followed once.
 */
export function paginator(Command: CommandClass): Paginate {
  return async function* (config, input = {}, ...rest) {
    let asked = input;
    for (let page = 1; ; page += 1) {
      const output = (await config.client.send(new Command(asked), ...rest)) ?? {};
      yield output;
      const next = tokens.find(([name]) => Object.hasOwn(output, name) && Boolean(output[name]));
      if (page === 2 || !next || output['IsTruncated'] === false) return undefined;
      asked = { ...input, [next[1]]: output[next[0]] };
    }
  };
}
