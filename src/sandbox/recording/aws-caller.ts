import { services } from '../services.ts';
import { errorFacts } from './aws-error-facts.ts';
import { withPayload } from './aws-payload.ts';
import { ServiceException } from './aws-service-exception.ts';
import type { ResponseMetadata, ServiceExceptionOptions } from './aws-service-exception.ts';
import { fromReply } from './from-reply.ts';
import { toRecordable } from './to-recordable.ts';

export type Output = Record<string, unknown>;

/** What `send` takes beside the command. */
export interface CallOptions {
  abortSignal?: { aborted: boolean };
}

/** Records one call of a service and gives what it answers. */
export type AwsCaller = (
  operation: string,
  input: unknown,
  options?: CallOptions,
) => Promise<Output>;

type ExceptionClass = new (options: ServiceExceptionOptions) => Error;

/** Makes the caller of one service; `exceptionOf` gives the class of an exception by its name. */
export function awsCaller(
  service: string,
  exceptionOf: (name: string) => ExceptionClass = () => ServiceException,
): AwsCaller {
  return async (operation, input, options) => {
    if (options?.abortSignal?.aborted) throw aborted();
    const reply = services.record({
      kind: 'aws',
      service,
      operation,
      input: toRecordable(input ?? {}),
    });
    await answerOfNetwork();
    if (options?.abortSignal?.aborted) throw aborted();
    if ('error' in reply) throw errorOf(service, reply, exceptionOf);
    const value = fromReply(reply.value);
    const members = typeof value === 'object' && !Array.isArray(value) ? value : {};
    return {
      $metadata: metadata(200),
      ...withPayload(`${service}/${operation}`, { ...members }),
    };
  };
}

/** A task of its own, as an answer from the network comes: what nobody awaits is late here too. */
function answerOfNetwork(): Promise<void> {
  return new Promise((resolve) => {
    services.timers.setImmediate(resolve);
  });
}

function errorOf(
  service: string,
  reply: { error: string; message?: string },
  exceptionOf: (name: string) => ExceptionClass,
): Error {
  const name = reply.error;
  // A connection's own errors are Node's, not the service's.
  if (/^E[A-Z_]+$/.test(name)) {
    return Object.assign(new Error(reply.message ?? `connect ${name}`), { code: name });
  }
  const { $fault, httpStatusCode, message } = errorFacts(service, name);
  const Exception = exceptionOf(name);
  return new Exception({
    name,
    message: reply.message ?? message,
    $fault,
    $metadata: metadata(httpStatusCode),
  });
}

function metadata(httpStatusCode: number): ResponseMetadata {
  return { httpStatusCode, requestId: crypto.randomUUID(), attempts: 1, totalRetryDelay: 0 };
}

function aborted(): Error {
  return Object.assign(new Error('Request aborted'), { name: 'AbortError' });
}
