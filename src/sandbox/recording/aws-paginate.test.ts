import { expect, test } from 'vitest';
import { commandClass } from './aws-command.ts';
import { paginator } from './aws-paginate.ts';

/** The inputs that a paginator sends where every page answers the same. */
async function inputsFor(reply: Record<string, unknown>, input: object): Promise<unknown[]> {
  const inputs: unknown[] = [];
  const client = {
    send(command: unknown) {
      inputs.push((command as { input: unknown }).input);
      return Promise.resolve(reply);
    },
  };
  const paginate = paginator(commandClass('ListCommand', 'List'));
  const pages = [];
  for await (const page of paginate({ client }, { ...input })) pages.push(page);
  expect(pages).toEqual(inputs.map(() => reply));
  return inputs;
}

test('one page is asked for where the reply has no token', async () => {
  expect(await inputsFor({ Contents: [] }, { Bucket: 'b' })).toEqual([{ Bucket: 'b' }]);
});

test.each([
  [{ NextContinuationToken: 't' }, { ContinuationToken: 't' }],
  [{ LastEvaluatedKey: { id: { S: '1' } } }, { ExclusiveStartKey: { id: { S: '1' } } }],
  [{ NextToken: 't' }, { NextToken: 't' }],
])('the token in %o is followed once', async (reply, asked) => {
  expect(await inputsFor(reply, { Bucket: 'b' })).toEqual([
    { Bucket: 'b' },
    { Bucket: 'b', ...asked },
  ]);
});

test('a token that is not the last word is not followed', async () => {
  const reply = { NextContinuationToken: 't', IsTruncated: false };
  expect(await inputsFor(reply, {})).toHaveLength(1);
});
