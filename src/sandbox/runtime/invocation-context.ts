import { primordials } from '../primordials.ts';
import type { InvocationHeaders } from '../protocol.ts';
import { RuntimeCrash, excerpts } from './runtime-crash.ts';
import { RuntimeFailure } from './runtime-failure.ts';

export interface ContextSource {
  requestId: string;
  /** Milliseconds since the epoch. */
  deadline: number;
  headers: InvocationHeaders;
  /** `process.env` as it is now. */
  environment: Readonly<Record<string, string | undefined>>;
  traceId: string;
}

const needed = [
  'AWS_LAMBDA_FUNCTION_NAME',
  'AWS_LAMBDA_FUNCTION_VERSION',
  'AWS_LAMBDA_FUNCTION_MEMORY_SIZE',
  'AWS_LAMBDA_LOG_GROUP_NAME',
  'AWS_LAMBDA_LOG_STREAM_NAME',
];

/** The handler's context as Node.js 24's runtime gives it, member by member in its order. */
export function context24(source: ContextSource): Record<string, unknown> {
  const { environment, headers } = source;
  const missing = needed.filter((name) => !environment[name]);
  if (missing.length > 0) {
    const message = `Missing required environment variables: ${missing.join(', ')}`;
    throw new RuntimeCrash(
      new RuntimeFailure('Runtime.PlatformError', message),
      excerpts.variableMissing,
    );
  }
  return {
    clientContext: parse24(headers.clientContext, 'lambda-runtime-client-context'),
    identity: parse24(headers.cognitoIdentity, 'lambda-runtime-cognito-identity'),
    ...invoked(source),
    tenantId: headers.tenantId,
    xRayTraceId: source.traceId,
    ...remaining(source),
    functionName: environment['AWS_LAMBDA_FUNCTION_NAME'],
    ...described(environment),
    ...logged(environment),
  };
}

/** The same for Node.js 22, beside the members of the callback model. */
export function context22(source: ContextSource): Record<string, unknown> {
  const { environment, headers } = source;
  const { functionVersion, memoryLimitInMB } = described(environment);
  return {
    functionVersion,
    functionName: environment['AWS_LAMBDA_FUNCTION_NAME'],
    memoryLimitInMB,
    ...logged(environment),
    clientContext: parse22(headers.clientContext, 'ClientContext'),
    identity: parse22(headers.cognitoIdentity, 'CognitoIdentity'),
    ...invoked(source),
    tenantId: headers.tenantId,
    ...remaining(source),
  };
}

function remaining({ deadline }: ContextSource) {
  return {
    getRemainingTimeInMillis() {
      return deadline - primordials.now();
    },
  };
}

function invoked({ requestId, environment }: ContextSource) {
  const region = environment['AWS_REGION'] ?? '';
  const name = environment['AWS_LAMBDA_FUNCTION_NAME'] ?? '';
  return {
    invokedFunctionArn: `arn:aws:lambda:${region}:123456789012:function:${name}`,
    awsRequestId: requestId,
  };
}

function described(environment: ContextSource['environment']) {
  return {
    functionVersion: environment['AWS_LAMBDA_FUNCTION_VERSION'],
    memoryLimitInMB: environment['AWS_LAMBDA_FUNCTION_MEMORY_SIZE'],
  };
}

function logged(environment: ContextSource['environment']) {
  return {
    logGroupName: environment['AWS_LAMBDA_LOG_GROUP_NAME'],
    logStreamName: environment['AWS_LAMBDA_LOG_STREAM_NAME'],
  };
}

function parse24(header: string | undefined, name: string): unknown {
  if (!header) return undefined;
  try {
    return primordials.parse(header);
  } catch (error) {
    const message = `Failed to parse ${name} as JSON: ${(error as Error).message}`;
    throw new RuntimeCrash(
      new RuntimeFailure('Runtime.PlatformError', message),
      excerpts.headerNotJson,
    );
  }
}

function parse22(header: string | undefined, name: string): unknown {
  if (header === undefined) return undefined;
  try {
    return primordials.parse(header);
  } catch (error) {
    throw new Error(`Cannot parse ${name} as json: ${String(error)}`);
  }
}
