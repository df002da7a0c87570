import type { HttpFormat } from './http-format.ts';

/** How long a function may take; those that wait take longer. */
const timeoutSeconds = 3;

/** Does what the case says whose number is in the query. */
const handler = `import { readFileSync } from 'node:fs';
const deeds = JSON.parse(readFileSync(new URL('deeds.json', import.meta.url), 'utf8'));
export const handler = async (event) => {
  const does = deeds[event.queryStringParameters.case];
  if (does.kind === 'throws') throw new Error(does.message);
  if (does.kind === 'waits') await new Promise((done) => setTimeout(done, ${(timeoutSeconds + 2) * 1000}));
  return does.answer;
};
`;

const listenerArn =
  'arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/peer/50dc6c495c0c9188/f2f7dc8efc522ab2';

const triggers: Record<HttpFormat, object> = {
  'rest-proxy': { events: [{ http: { method: 'get', path: '/rest-proxy' } }] },
  'http-api-v1': {
    events: [{ httpApi: { method: 'get', path: '/http-api-v1' } }],
    httpApi: { payload: '1.0' },
  },
  'http-api-v2': {
    events: [{ httpApi: { method: 'get', path: '/http-api-v2' } }],
    httpApi: { payload: '2.0' },
  },
  alb: {
    events: [{ alb: { listenerArn, priority: 1, conditions: { method: ['GET'], path: '/alb' } } }],
  },
};

/** The files of a service with one function for each format, at `/<format>?case=<number>`. */
export function peerService(deeds: readonly unknown[]): Record<string, string> {
  const functions = Object.fromEntries(
    Object.entries(triggers).map(([format, trigger]) => [
      format,
      { handler: 'handler.handler', timeout: timeoutSeconds, ...trigger },
    ]),
  );
  return {
    'handler.mjs': handler,
    'deeds.json': JSON.stringify(deeds),
    'serverless.json': JSON.stringify({
      service: 'peer',
      configValidationMode: 'off',
      provider: { name: 'aws', runtime: 'nodejs22.x', region: 'us-east-1' },
      plugins: ['serverless-offline'],
      functions,
    }),
  };
}
