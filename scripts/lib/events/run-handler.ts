import { stripTypeScriptTypes } from 'node:module';

/**
 * What a handler of the catalog answers to an event, as Lambda would send it: through JSON. Runs it in this process,
 * and throws what it throws. Calls of the AWS SDK answer an empty success, as in the playground.
 */
export async function runHandler(code: string, event: unknown): Promise<unknown> {
  const script = withStandIns(stripTypeScriptTypes(code));
  const url = `data:text/javascript,${encodeURIComponent(script)}`;
  const { handler } = (await import(url)) as { handler: (...args: unknown[]) => unknown };
  const context = {
    awsRequestId: '3f6f1f0e-5a52-4f43-9c0e-0e6a2a3cf1b7',
    functionName: 'mutations',
    invokedFunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:mutations',
    getRemainingTimeInMillis: () => 3000,
  };
  const answer: unknown = await handler(structuredClone(event), context);
  return answer === undefined ? null : (JSON.parse(JSON.stringify(answer)) as unknown);
}

/**
 * The SDK is part of Lambda's runtime, not of this project: classes that do nothing take its place. What is installed
 * here, such as the pure package `util-dynamodb`, is taken as it is.
 */
function withStandIns(script: string): string {
  const installed = script.replaceAll(/(?<=from ')@aws-sdk\/util-[^']+(?=')/g, (name) =>
    import.meta.resolve(name),
  );
  return installed.replaceAll(
    /^import\s*\{([^}]*)\}\s*from\s*'@aws-sdk\/[^']+';/gm,
    (_all, names: string) => {
      const pattern = names.replaceAll(' as ', ': ');
      return `const {${pattern}} = new Proxy({}, { get: () => class { async send() { return {}; } } });`;
    },
  );
}
