import { stripTypeScriptTypes } from 'node:module';

/**
 * What a handler of the catalog answers to an event, as Lambda would send it: through JSON. Runs it in this process;
 * throws what it throws, also where it imports a package that is not installed here.
 */
export async function runHandler(code: string, event: unknown): Promise<unknown> {
  const url = `data:text/javascript,${encodeURIComponent(stripTypeScriptTypes(code))}`;
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
