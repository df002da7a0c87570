/** What the recorded function is called and which invocation it sees: the values of the playground. */
const invocationFacts = {
  requestId: '8476a536-e9f4-11e8-9739-2dfe598c3fcd',
  traceId: 'Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1',
  functionName: 'playground',
  timeoutMs: 3_000,
} as const;

const { requestId, traceId, functionName, timeoutMs } = invocationFacts;

/** The environment variables that Lambda sets, with the case's own over them. */
export function caseEnvironment(
  runtime: string,
  handler: string,
  own: Record<string, string>,
): Record<string, string> {
  return {
    _HANDLER: handler,
    AWS_EXECUTION_ENV: `AWS_Lambda_${runtime}`,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '128',
    AWS_LAMBDA_FUNCTION_NAME: functionName,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${functionName}`,
    AWS_LAMBDA_LOG_STREAM_NAME: '2026/11/24/[$LATEST]00000000000000000000000000000000',
    AWS_REGION: 'us-east-1',
    HOME: '/root',
    LANG: 'en_US.UTF-8',
    PATH: '/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:/opt/bin',
    TZ: ':UTC',
    ...own,
  };
}

/** The headers that the Runtime API sends with each invocation. */
export function invocationHeaders(now: number): Record<string, string> {
  return {
    'Lambda-Runtime-Aws-Request-Id': requestId,
    'Lambda-Runtime-Deadline-Ms': String(now + timeoutMs),
    'Lambda-Runtime-Invoked-Function-Arn': `arn:aws:lambda:us-east-1:123456789012:function:${functionName}`,
    'Lambda-Runtime-Trace-Id': traceId,
  };
}
