import type { FunctionSpec } from '../protocol.ts';

/** The trace of the example in AWS's documentation of the Runtime API. */
export const exampleTrace =
  'Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1';

/**
 * The variables that Lambda sets itself, with values made up for the playground:
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html, 2026-11-24.
 */
const lambdaEnvironment = {
  AWS_ACCESS_KEY_ID: 'ASIAEXAMPLEPLAYGROUND',
  AWS_DEFAULT_REGION: 'us-east-1',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '128',
  AWS_LAMBDA_FUNCTION_NAME: 'playground',
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/playground',
  AWS_LAMBDA_LOG_STREAM_NAME: '2026/11/24/[$LATEST]00000000000000000000000000000000',
  AWS_LAMBDA_RUNTIME_API: '127.0.0.1:9001',
  AWS_REGION: 'us-east-1',
  AWS_SECRET_ACCESS_KEY: 'made-up-for-the-playground',
  AWS_SESSION_TOKEN: 'made-up-for-the-playground',
  AWS_XRAY_CONTEXT_MISSING: 'LOG_ERROR',
  AWS_XRAY_DAEMON_ADDRESS: '169.254.79.129:2000',
  LAMBDA_RUNTIME_DIR: '/var/runtime',
  LAMBDA_TASK_ROOT: '/var/task',
  LANG: 'en_US.UTF-8',
  LD_LIBRARY_PATH:
    '/var/lang/lib:/lib64:/usr/lib64:/var/runtime:/var/runtime/lib:/var/task:/var/task/lib:/opt/lib',
  NODE_PATH: '/opt/nodejs/node_modules:/var/runtime/node_modules:/var/runtime:/var/task',
  PATH: '/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:/opt/bin',
  PWD: '/var/task',
  SHLVL: '0',
  TZ: ':UTC',
  _AWS_XRAY_DAEMON_ADDRESS: '169.254.79.129',
  _AWS_XRAY_DAEMON_PORT: '2000',
};

/** What `process.env` holds: the reader's variables over Lambda's. */
export function environmentOf({
  environment,
  handler,
  runtime,
}: Pick<FunctionSpec, 'environment' | 'handler' | 'runtime'>): Record<string, string> {
  const major = runtime === 'nodejs22.x' ? '22' : '24';
  return {
    ...lambdaEnvironment,
    AWS_EXECUTION_ENV: `AWS_Lambda_${runtime}`,
    NODE_PATH: `/opt/nodejs/node${major}/node_modules:${lambdaEnvironment.NODE_PATH}`,
    _HANDLER: handler,
    _X_AMZN_TRACE_ID: exampleTrace,
    ...environment,
  };
}
