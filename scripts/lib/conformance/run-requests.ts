import type { InvokeRequest } from '../../../src/sandbox/protocol.ts';
import type { RuntimeCase } from './runtime-case.ts';

/** What the page asks of its sandbox for one run. */
export type SandboxRun = Pick<
  InvokeRequest,
  'function' | 'event' | 'headers' | 'requestId' | 'timeoutMs'
>;

/** Lambda's default, with which the recordings were made. */
const timeoutMs = 3_000;

/** The request id that the recordings were made with; it is compared as any other. */
const requestId = '8476a536-e9f4-11e8-9739-2dfe598c3fcd';
const headerNames = {
  clientContext: 'lambda-runtime-client-context',
  cognitoIdentity: 'lambda-runtime-cognito-identity',
  tenantId: 'lambda-runtime-aws-tenant-id',
} as const;

/** What is asked of the sandbox for a case: one run for each event, the first of them cold. */
export function runRequests(recorded: RuntimeCase): SandboxRun[] {
  const headers = Object.fromEntries(
    Object.entries(recorded.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const said = Object.entries(headerNames).flatMap(([member, header]) => {
    const value = headers[header];
    return value === undefined ? [] : [[member, value]];
  });
  return recorded.events.map((event) => ({
    function: {
      files: Object.entries(recorded.files).map(([name, code]) => ({
        name,
        code,
        language: 'javascript',
      })),
      handler: recorded.handler,
      runtime: recorded.runtime ?? 'nodejs24.x',
      environment: { ...recorded.env },
    },
    event,
    headers: Object.fromEntries(said) as Record<string, string>,
    requestId,
    timeoutMs,
  }));
}
