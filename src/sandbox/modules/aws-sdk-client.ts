import { lazyNamespace } from '../recording/lazy-namespace.ts';
import { serviceExports } from '../recording/aws-service-exports.ts';

const services = new Map<string, (name: string) => unknown>();

/** `@aws-sdk/client-*`, whichever it is: its calls are recorded. */
export default function awsSdkClient(specifier: string, names: string[]): Record<string, unknown> {
  const service = specifier.replace(/^@aws-sdk\/client-/, '').replace(/\/.*$/, '');
  const exportOf = services.get(service) ?? serviceExports(service);
  services.set(service, exportOf);
  return lazyNamespace(exportOf, names);
}
