import { primordials } from '../primordials.ts';

export interface ContextSource {
  requestId: string;
  /** Milliseconds since the epoch. */
  deadline: number;
  environment: Record<string, string>;
}

/** The handler's second argument, with the members that Node.js 24's runtime gives, in its order. */
export function invocationContext({ requestId, deadline, environment }: ContextSource): object {
  const name = environment['AWS_LAMBDA_FUNCTION_NAME'] ?? '';
  const region = environment['AWS_REGION'] ?? '';
  return {
    clientContext: undefined,
    identity: undefined,
    invokedFunctionArn: `arn:aws:lambda:${region}:123456789012:function:${name}`,
    awsRequestId: requestId,
    tenantId: undefined,
    xRayTraceId: environment['_X_AMZN_TRACE_ID'],
    getRemainingTimeInMillis: () => deadline - primordials.now(),
    functionName: name,
    functionVersion: environment['AWS_LAMBDA_FUNCTION_VERSION'],
    memoryLimitInMB: environment['AWS_LAMBDA_FUNCTION_MEMORY_SIZE'],
    logGroupName: environment['AWS_LAMBDA_LOG_GROUP_NAME'],
    logStreamName: environment['AWS_LAMBDA_LOG_STREAM_NAME'],
  };
}
