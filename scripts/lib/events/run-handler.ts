import { stripTypeScriptTypes } from 'node:module';
import type { JudgedCall } from '../../../src/verdicts/judge.ts';

type Record = (call: JudgedCall) => void;

const standIns = 'lambdaStandIns';

/**
 * What a handler of the catalog answers to an event, as Lambda would send it: through JSON. Runs it in this process,
 * and throws what it throws. Calls of the AWS SDK and of `fetch` are told to `record`, and answer an empty success, as
 * in the playground. One run at a time: the calls of two would mix.
 */
export async function runHandler(
  code: string,
  event: unknown,
  record: Record = () => undefined,
): Promise<unknown> {
  const script = withStandIns(stripTypeScriptTypes(code));
  // Without the comment Node would give the module of the run before, whose constants live on.
  const url = `data:text/javascript,${encodeURIComponent(script)}//${String(Math.random())}`;
  const { fetch } = globalThis;
  Object.assign(globalThis, { fetch: fetchStandIn(record), [standIns]: sdkStandIns(record) });
  try {
    const { handler } = (await import(url)) as { handler: (...args: unknown[]) => unknown };
    const context = {
      awsRequestId: '3f6f1f0e-5a52-4f43-9c0e-0e6a2a3cf1b7',
      functionName: 'mutations',
      invokedFunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:mutations',
      logStreamName: '2026/11/24/[$LATEST]3f6f1f0e5a524f439c0e0e6a2a3cf1b7',
      getRemainingTimeInMillis: () => 3000,
    };
    const answer: unknown = await handler(structuredClone(event), context);
    return answer === undefined ? null : (JSON.parse(JSON.stringify(answer)) as unknown);
  } finally {
    Object.assign(globalThis, { fetch });
  }
}

/**
 * The SDK is part of Lambda's runtime, not of this project: stand-ins take its place. What is installed here, such as
 * the pure package `util-dynamodb`, is taken as it is.
 */
function withStandIns(script: string): string {
  const installed = script.replaceAll(/(?<=from ')@aws-sdk\/util-[^']+(?=')/g, (name) =>
    import.meta.resolve(name),
  );
  return installed.replaceAll(
    /^import\s*\{([^}]*)\}\s*from\s*'@aws-sdk\/client-([^']+)';/gm,
    (_all, names: string, service: string) =>
      `const {${names.replaceAll(' as ', ': ')}} = globalThis.${standIns}('${service}');`,
  );
}

/** A package of which every export is a class: a client that records what it sends, or a command. */
function sdkStandIns(record: Record): (service: string) => object {
  return (service) =>
    new Proxy(
      {},
      {
        get: (_target, name) =>
          class {
            operation = String(name).replace(/Command$/, '');
            input: unknown;
            constructor(input: unknown) {
              this.input = input;
            }
            send({ operation, input }: { operation: string; input: unknown }): Promise<object> {
              record({ kind: 'aws', service, operation, input: JSON.stringify(input) });
              return Promise.resolve({});
            }
          },
      },
    );
}

function fetchStandIn(record: Record) {
  return (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const url = input instanceof Request ? input.url : String(input);
    const body = typeof init.body === 'string' ? init.body : '';
    record({ kind: 'http', method: init.method ?? 'GET', url, body });
    return Promise.resolve(new Response(''));
  };
}
