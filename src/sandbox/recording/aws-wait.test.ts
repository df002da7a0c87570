import { expect, test } from 'vitest';
import { commandClass } from './aws-command.ts';
import type { Command } from './aws-command.ts';
import { waiter } from './aws-wait.ts';

const commandOf = (operation: string): ReturnType<typeof commandClass> =>
  commandClass(`${operation}Command`, operation);

function wait(condition: string, answer: () => Promise<Record<string, unknown>>) {
  const sent: string[] = [];
  const client = {
    send(command: unknown) {
      sent.push((command as Command).constructor.name);
      return answer();
    },
  };
  return { sent, result: waiter(condition, commandOf)({ client, maxWaitTime: 60 }, { Key: 'k' }) };
}
const failing = (name: string) => () => Promise.reject(Object.assign(new Error(name), { name }));

test('a wait asks once, and any success ends it', async () => {
  const { sent, result } = wait('ObjectExists', () => Promise.resolve({ ETag: 'e' }));
  expect(await result).toEqual({ state: 'SUCCESS', reason: { ETag: 'e' } });
  expect(sent).toEqual(['HeadObjectCommand']);
});

test('a wait that is not known is recorded by its own name', async () => {
  const { sent, result } = wait('StreamExists', () => Promise.resolve({}));
  await result;
  expect(sent).toEqual(['WaitUntilStreamExistsCommand']);
});

test('an error fails the wait, unless something is to go away', async () => {
  await expect(wait('ObjectExists', failing('NotFound')).result).rejects.toThrow('"FAILURE"');
  expect(await wait('ObjectNotExists', failing('NotFound')).result).toMatchObject({
    state: 'SUCCESS',
    reason: { name: 'NotFound' },
  });
  await expect(wait('ObjectNotExists', failing('AbortError')).result).rejects.toMatchObject({
    name: 'AbortError',
  });
});
