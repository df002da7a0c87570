import { beforeEach, expect, test, vi } from 'vitest';
import { AwsClient } from './aws-client.ts';
import { lendServices } from './services-testing.ts';

beforeEach(() => {
  lendServices();
  vi.stubEnv('AWS_REGION', undefined);
  vi.stubEnv('AWS_ACCESS_KEY_ID', undefined);
});
const client = (config: Record<string, unknown> = {}): AwsClient =>
  new AwsClient(config, () => Promise.resolve({}));

test('a region is what the config says, else the environment, else the usual one', async () => {
  expect(await client({ region: 'eu-west-1' }).config.region()).toBe('eu-west-1');
  expect(await client({ region: () => Promise.resolve('eu-west-2') }).config.region()).toBe(
    'eu-west-2',
  );
  expect(await client().config.region()).toBe('us-east-1');
  vi.stubEnv('AWS_REGION', 'eu-north-1');
  expect(await client().config.region()).toBe('eu-north-1');
});

test('credentials are those of the environment, else example ones', async () => {
  expect(await client().config.credentials()).toMatchObject({
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  });
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDENVIRONMENT');
  expect(await client().config.credentials()).toMatchObject({ accessKeyId: 'AKIDENVIRONMENT' });
  expect(await client({ credentials: { accessKeyId: 'own' } }).config.credentials()).toEqual({
    accessKeyId: 'own',
  });
});

test('middleware is taken and never run', () => {
  const middleware = vi.fn();
  const { middlewareStack } = client();
  middlewareStack.add(middleware, { step: 'build' });
  middlewareStack.use({ applyToStack: middleware });
  expect(middlewareStack.clone().identify()).toEqual([]);
  expect(middleware).not.toHaveBeenCalled();
});

test('a destroyed client destroys the request handler that it was given', () => {
  const destroy = vi.fn();
  client({ requestHandler: { destroy } }).destroy();
  expect(destroy).toHaveBeenCalledOnce();
  expect(() => client().destroy()).not.toThrow();
});
