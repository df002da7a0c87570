import { environmentCredentials } from '../recording/environment-credentials.ts';
import { lazyNamespace } from '../recording/lazy-namespace.ts';

/**
 * `@aws-sdk/credential-providers`: each provider gives the credentials of the environment, since
 * none of the places that it would ask can be reached.
 */
export default function credentialProviders(
  _specifier: string,
  names: string[],
): Record<string, unknown> {
  return lazyNamespace(
    (name) => (/^(?:from|create)[A-Z]/.test(name) ? provider : undefined),
    names,
  );
}

const provider = (): typeof environmentCredentials => environmentCredentials;
