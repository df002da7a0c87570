import { expect, test } from 'vitest';
import { createBuiltins } from '../src/sandbox/load/builtins.ts';
import bufferModule from '../src/sandbox/modules/buffer.ts';
import events from '../src/sandbox/modules/events.ts';
import { lendServices } from '../src/sandbox/recording/services-testing.ts';
import { allNeeds, buildChunk, chunkIndex } from './sandbox-chunks.ts';

/** The texts of a chunk and of all that it needs. */
async function textsOf(id: string): Promise<Record<string, string>> {
  const needs = allNeeds(id, new Map(Object.entries(await chunkIndex())));
  const built = [id, ...needs].map(async (one) => [one, (await buildChunk(one)).text] as const);
  return Object.fromEntries(await Promise.all(built));
}

const held = { buffer: () => bufferModule, events: () => events };

test('a chunk records its calls with what the runtime lends', async () => {
  const seen = lendServices();
  seen.replies['sns/Publish'] = { value: { MessageId: 'm' } };
  const texts = await textsOf('aws-sdk-client');
  const names = ['SNSClient', 'PublishCommand'];
  const sdk = createBuiltins(texts, held).get('@aws-sdk/client-sns', names) as {
    SNSClient: new () => { send(command: object): Promise<object> };
    PublishCommand: new (input: object) => object;
  };
  const { SNSClient, PublishCommand } = sdk;
  const output = await new SNSClient().send(new PublishCommand({ Message: 'hi' }));
  expect(output).toMatchObject({ MessageId: 'm' });
  expect(seen.calls).toMatchObject([{ operation: 'Publish', input: { Message: 'hi' } }]);
});

test('the tracer and the X-Ray SDK share their segments', async () => {
  const seen = lendServices();
  const builtins = createBuiltins(await textsOf('powertools-tracer'), held);
  const { Tracer } = builtins.get('@aws-lambda-powertools/tracer') as {
    Tracer: new () => { putAnnotation(key: string, value: number): void };
  };
  const { captureFunc } = builtins.get('aws-xray-sdk-core') as {
    captureFunc(name: string, work: () => void): void;
  };
  captureFunc('work', () => {
    new Tracer().putAnnotation('order', 7);
  });
  expect(JSON.stringify(seen.calls)).toContain('order');
  expect(seen.written).toEqual([]);
});
