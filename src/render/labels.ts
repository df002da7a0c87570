import type { Invocation, Language, LifecycleStatus, RetriedBy } from '../catalog/types.ts';

/** The four ways in which a service and a function meet, in the order in which the site shows them. */
export const invocations: readonly Invocation[] = [
  'event-source-mapping',
  'synchronous',
  'asynchronous',
  'none',
];

export const invocationLabels: Readonly<
  Record<Invocation, { name: string; group: string; text: string }>
> = {
  'event-source-mapping': {
    name: 'Event source mapping',
    group: 'Polled by Lambda',
    text: 'Lambda polls a queue or stream and invokes the function with a batch.',
  },
  synchronous: {
    name: 'Synchronous',
    group: 'Invoked synchronously',
    text: 'The service invokes the function and waits for its answer.',
  },
  asynchronous: {
    name: 'Asynchronous',
    group: 'Invoked asynchronously',
    text: 'The service hands over an event and does not wait. Lambda retries.',
  },
  none: {
    name: 'No invocation',
    group: 'Not invoked',
    text: 'The function uses the service; the service never invokes it.',
  },
};

export const retryLabels: Readonly<Record<RetriedBy, string>> = {
  lambda: 'Lambda',
  service: 'The service',
  caller: 'The caller',
  nobody: 'Nobody',
};

export const lifecycleLabels: Readonly<Record<LifecycleStatus, string>> = {
  available: 'Available',
  'closed-to-new-customers': 'Closed to new customers',
  superseded: 'Superseded',
  ended: 'Ended',
};

export const languageLabels: Readonly<Record<Language, string>> = {
  typescript: 'TypeScript',
  java: 'Java',
  go: 'Go',
  csharp: 'C#',
  powershell: 'PowerShell',
  python: 'Python',
  rust: 'Rust',
};
