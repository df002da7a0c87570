import { expect, test, vi } from 'vitest';
import { lendServices } from '../recording/services-testing.ts';
import credentialProviders from './aws-sdk-credential-providers.ts';

test('every provider gives the credentials of the environment', async () => {
  lendServices();
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDENVIRONMENT');
  const { fromIni, fromTemporaryCredentials, other } = credentialProviders(
    '@aws-sdk/credential-providers',
    ['fromIni'],
  ) as Record<string, ((options?: object) => () => Promise<object>) | undefined>;
  for (const from of [fromIni, fromTemporaryCredentials]) {
    expect(await from?.({ profile: 'x' })()).toMatchObject({ accessKeyId: 'AKIDENVIRONMENT' });
  }
  expect(other).toBeUndefined();
});
