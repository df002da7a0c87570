import type { RuntimeName } from '../../sandbox/protocol.ts';

/** The variables that a handler finds without anybody setting them: those that the sandbox sets as Lambda does. */
export function lambdaVariables(runtime: RuntimeName): { name: string; value: string }[] {
  return Object.entries({
    _HANDLER: 'index.handler',
    _X_AMZN_TRACE_ID: 'of each invocation',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_EXECUTION_ENV: `AWS_Lambda_${runtime}`,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '128',
    AWS_LAMBDA_FUNCTION_NAME: 'playground',
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/playground',
    AWS_LAMBDA_LOG_STREAM_NAME: 'of each environment',
    AWS_REGION: 'us-east-1',
    LAMBDA_RUNTIME_DIR: '/var/runtime',
    LAMBDA_TASK_ROOT: '/var/task',
    LANG: 'en_US.UTF-8',
    PATH: '/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:/opt/bin',
    TZ: ':UTC',
  }).map(([name, value]) => ({ name, value }));
}
