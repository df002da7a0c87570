/** The environment variables that Lambda sets itself, with values made up for the playground. */
const lambdaEnvironment = {
  _HANDLER: 'index.handler',
  _X_AMZN_TRACE_ID: 'Root=1-00000000-000000000000000000000000;Parent=0000000000000000;Sampled=0',
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '128',
  AWS_LAMBDA_FUNCTION_NAME: 'playground',
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/playground',
  AWS_LAMBDA_LOG_STREAM_NAME: '2026/11/24/[$LATEST]00000000000000000000000000000000',
  AWS_REGION: 'us-east-1',
  AWS_DEFAULT_REGION: 'us-east-1',
  LAMBDA_RUNTIME_DIR: '/var/runtime',
  LAMBDA_TASK_ROOT: '/var/task',
  LANG: 'en_US.UTF-8',
  PATH: '/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:/opt/bin',
  TZ: ':UTC',
};

/** What `process.env` holds: the reader's variables over Lambda's. */
export function environmentWith(own: Record<string, string>): Record<string, string> {
  return { ...lambdaEnvironment, ...own };
}
