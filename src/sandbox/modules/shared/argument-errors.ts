import { describeReceived } from './describe-received.ts';
import { nodeError } from './node-error.ts';

/** Node's errors about arguments, in Node's words. */
export const argumentErrors = {
  /** @param expected such as `of type string` or `an instance of Buffer`. */
  type(name: string, expected: string, actual: unknown): Error {
    const subject = name.endsWith(' argument')
      ? `The ${name}`
      : `The "${name}" ${name.includes('.') ? 'property' : 'argument'}`;
    return nodeError(
      TypeError,
      'ERR_INVALID_ARG_TYPE',
      `${subject} must be ${expected}.${describeReceived(actual)}`,
    );
  },

  value(name: string, shown: string, reason = 'is invalid'): Error {
    const kind = name.includes('.') ? 'property' : 'argument';
    return nodeError(
      TypeError,
      'ERR_INVALID_ARG_VALUE',
      `The ${kind} '${name}' ${reason}. Received ${shown}`,
    );
  },

  range(name: string, expected: string, actual: unknown): Error {
    const received =
      typeof actual === 'bigint' || (Number.isInteger(actual) && Math.abs(Number(actual)) > 2 ** 32)
        ? `${grouped(String(actual))}${typeof actual === 'bigint' ? 'n' : ''}`
        : String(actual);
    return nodeError(
      RangeError,
      'ERR_OUT_OF_RANGE',
      `The value of "${name}" is out of range. It must be ${expected}. Received ${received}`,
    );
  },
};

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, '_');
}
