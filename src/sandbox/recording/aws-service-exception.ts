/** What each answer of AWS brings beside its members. */
export interface ResponseMetadata {
  httpStatusCode: number;
  requestId: string;
  attempts: number;
  totalRetryDelay: number;
}

export interface ServiceExceptionOptions {
  name: string;
  message?: string | undefined;
  $fault: 'client' | 'server';
  $metadata: ResponseMetadata;
}

/**
 * The error of every service. As in the SDK, `instanceof` goes by the name too: a client of one
 * version knows the exceptions of another, and here those of another module's copy.
 */
export class ServiceException extends Error {
  $fault: 'client' | 'server';
  $response: unknown = undefined;
  $retryable: unknown = undefined;
  $metadata: ResponseMetadata;

  constructor(options: ServiceExceptionOptions) {
    super(options.message);
    this.$fault = options.$fault;
    this.$metadata = options.$metadata;
    // Its own and enumerable, as the SDK's: it is in what the runtime logs of an error.
    this.name = options.name;
  }

  static isInstance(value: unknown): boolean {
    if (typeof value !== 'object' || value === null) return false;
    const { $fault, $metadata } = value as Record<string, unknown>;
    return Boolean($metadata) && ($fault === 'client' || $fault === 'server');
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (!ServiceException.isInstance(value)) return false;
    if (this === ServiceException || namesOf(value as Error).includes(this.name)) return true;
    return Object.prototype.isPrototypeOf.call(this.prototype, value as object);
  }
}

function namesOf(error: Error): string[] {
  const names = [error.name];
  let owner = Object.getPrototypeOf(error) as object | null;
  while (owner && owner !== Error.prototype) {
    names.push(owner.constructor.name);
    owner = Object.getPrototypeOf(owner) as object | null;
  }
  return names;
}
