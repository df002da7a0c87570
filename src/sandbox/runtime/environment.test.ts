import { expect, test } from 'vitest';
import { context22, context24 } from './invocation-context.ts';
import { environmentOf } from './lambda-environment.ts';
import { createInvokeStore, invocationValues } from './invoke-store.ts';
import { awslambdaGlobal, isStreaming } from './awslambda.ts';

const spec = {
  handler: 'index.handler',
  runtime: 'nodejs24.x',
  environment: { STAGE: 'test', AWS_REGION: 'eu-west-1' },
} as const;
const environment = environmentOf(spec);
const source = {
  requestId: 'id',
  deadline: Date.now() + 1_000,
  headers: { clientContext: '{"custom":{}}', tenantId: 't' },
  environment,
  traceId: 'trace',
};

test("the environment is Lambda's with the reader's over it", () => {
  expect(environment).toMatchObject({
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_REGION: 'eu-west-1',
    STAGE: 'test',
    TZ: ':UTC',
    _HANDLER: 'index.handler',
  });
  expect(environmentOf({ ...spec, runtime: 'nodejs22.x' })['NODE_PATH']).toContain('/node22/');
});

test('the context has the members of each runtime in its order', () => {
  expect(Object.keys(context24(source))).toEqual(
    'clientContext identity invokedFunctionArn awsRequestId tenantId xRayTraceId getRemainingTimeInMillis functionName functionVersion memoryLimitInMB logGroupName logStreamName'.split(
      ' ',
    ),
  );
  expect(Object.keys(context22(source))).toEqual(
    'functionVersion functionName memoryLimitInMB logGroupName logStreamName clientContext identity invokedFunctionArn awsRequestId tenantId getRemainingTimeInMillis'.split(
      ' ',
    ),
  );
  expect(context24(source)).toMatchObject({
    clientContext: { custom: {} },
    identity: undefined,
    tenantId: 't',
    memoryLimitInMB: '128',
    invokedFunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:playground',
  });
});

test('a context that cannot be made is the end of the process, or an error', () => {
  const broken = { ...source, headers: { cognitoIdentity: '{bad' } };
  expect(() => context24(broken)).toThrow(
    expect.objectContaining({
      cause: expect.objectContaining({ name: 'Runtime.PlatformError' }) as unknown,
    }),
  );
  expect(() => context22(broken)).toThrow('Cannot parse CognitoIdentity as json: SyntaxError');
  expect(() => context24({ ...source, environment: {} })).toThrow();
});

test('the store keeps values of the invocation in progress, and guards its own', () => {
  const store = createInvokeStore();
  expect([store.getRequestId(), store.hasContext()]).toEqual(['-', false]);
  store.run(invocationValues('id', 'trace'), () => {
    store.set('a', 1);
    expect([store.getRequestId(), store.getXRayTraceId(), store.get('a')]).toEqual([
      'id',
      'trace',
      1,
    ]);
  });
  expect(() => store.set(Symbol.for('_AWS_LAMBDA_REQUEST_ID'), 'x')).toThrow(
    'Cannot modify protected Lambda context field: Symbol(_AWS_LAMBDA_REQUEST_ID)',
  );
});

test('awslambda marks handlers that stream, and is gone where the environment says so', () => {
  const store = createInvokeStore();
  const global = awslambdaGlobal('nodejs24.x', store, {}) ?? {};
  expect(Object.keys(global)).toEqual(['streamifyResponse', 'HttpResponseStream', 'InvokeStore']);
  expect(awslambdaGlobal('nodejs22.x', store, {})).not.toHaveProperty('InvokeStore');
  const handler = (): void => undefined;
  const { streamifyResponse } = global as { streamifyResponse(handler: object): unknown };
  expect(streamifyResponse(handler)).toBe(handler);
  expect(isStreaming(handler)).toBe(true);
  expect(isStreaming(() => undefined)).toBe(false);
  const off = { AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA: 'true' };
  expect(awslambdaGlobal('nodejs24.x', store, off)).toBeUndefined();
});
