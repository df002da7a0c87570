import { expect, test } from 'vitest';
import { createBuiltins } from '../src/sandbox/load/builtins.ts';
import { lendServices } from '../src/sandbox/recording/services-testing.ts';
import { allNeeds, buildChunk, chunkIndex } from './sandbox-chunks.ts';

test('a chunk records its calls with what the runtime lends', async () => {
  const seen = lendServices();
  seen.replies['sns/Publish'] = { value: { MessageId: 'm' } };
  const index = await chunkIndex();
  const ids = ['aws-sdk-client', ...allNeeds('aws-sdk-client', new Map(Object.entries(index)))];
  const texts: Record<string, string> = {};
  for (const id of ids) texts[id] = (await buildChunk(id)).text;
  const names = ['SNSClient', 'PublishCommand'];
  const sdk = createBuiltins(texts, {}).get('@aws-sdk/client-sns', names) as {
    SNSClient: new () => { send(command: object): Promise<object> };
    PublishCommand: new (input: object) => object;
  };
  const { SNSClient, PublishCommand } = sdk;
  const output = await new SNSClient().send(new PublishCommand({ Message: 'hi' }));
  expect(output).toMatchObject({ MessageId: 'm' });
  expect(seen.calls).toMatchObject([{ operation: 'Publish', input: { Message: 'hi' } }]);
});
