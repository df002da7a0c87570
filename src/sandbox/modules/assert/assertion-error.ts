import { difference, shown } from './difference.ts';

export interface AssertionOptions {
  message?: string | undefined;
  actual?: unknown;
  expected?: unknown;
  operator?: string;
  stackStartFn?: (...args: never[]) => unknown;
}

const titles: Record<string, string> = {
  deepStrictEqual: 'Expected values to be strictly deep-equal:',
  partialDeepStrictEqual: 'Expected values to be partially and strictly deep-equal:',
  strictEqual: 'Expected values to be strictly equal:',
  strictEqualObject: 'Expected "actual" to be reference-equal to "expected":',
  deepEqual: 'Expected values to be loosely deep-equal:',
  notDeepStrictEqual: 'Expected "actual" not to be strictly deep-equal to:',
  notDeepEqual: 'Expected "actual" not to be loosely deep-equal to:',
  notStrictEqual: 'Expected "actual" to be strictly unequal to:',
  notStrictEqualObject: 'Expected "actual" not to be reference-equal to "expected":',
  notIdentical: 'Values have same structure but are not reference-equal:',
};

/** `assert.AssertionError`, with the message that Node writes where one is not given. */
export class AssertionError extends Error {
  readonly code = 'ERR_ASSERTION';
  readonly generatedMessage: boolean;
  readonly actual: unknown;
  readonly expected: unknown;
  readonly operator: string | undefined;

  constructor(options: AssertionOptions) {
    const { actual, expected, message, operator = '' } = options;
    super(
      message === undefined || withDifference.includes(operator)
        ? messageOf(operator, actual, expected, message)
        : message,
    );
    this.generatedMessage = !message;
    Object.defineProperty(this, 'name', {
      value: 'AssertionError',
      configurable: true,
      writable: true,
    });
    [this.actual, this.expected, this.operator] = [actual, expected, options.operator];
    Error.captureStackTrace(this, options.stackStartFn ?? AssertionError);
  }

  override toString(): string {
    return `${this.name} [${this.code}]: ${this.message}`;
  }
}

/** A message of one's own stands in these for the title alone. */
const withDifference = ['strictEqual', 'deepStrictEqual', 'partialDeepStrictEqual'];

const isObject = (value: unknown): boolean =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

function messageOf(
  operator: string,
  actual: unknown,
  expected: unknown,
  own: string | undefined,
): string {
  const [left, right] = [shown(actual), shown(expected)];
  if (withDifference.includes(operator)) {
    const bothObjects = isObject(actual) && isObject(expected);
    if (operator === 'strictEqual' && bothObjects && left === right) {
      return `${own || (titles['notIdentical'] ?? '')}\n\n${left}\n`;
    }
    const known = operator === 'strictEqual' && bothObjects ? 'strictEqualObject' : operator;
    const title = own || (titles[known] ?? '');
    const isShort =
      !isObject(actual) && !isObject(expected) && left.length + right.length <= 12 + 16;
    return isShort && left !== right
      ? `${title}\n\n${left} !== ${right}\n`
      : `${title}\n+ actual - expected\n\n${difference(actual, expected)}\n`;
  }
  if (operator === 'notStrictEqual' || operator === 'notDeepStrictEqual') {
    const title =
      titles[
        operator === 'notStrictEqual' && isObject(actual) ? 'notStrictEqualObject' : operator
      ] ?? '';
    return left.includes('\n')
      ? `${title}\n\n${left}\n`
      : `${title}${left.length > 5 ? '\n\n' : ' '}${left}`;
  }
  if (operator === 'deepEqual') {
    return `${titles['deepEqual'] ?? ''}\n\n${left}\n\nshould loosely deep-equal\n\n${right}`;
  }
  if (operator === 'notDeepEqual') return `${titles['notDeepEqual'] ?? ''}\n\n${left}`;
  return `${left} ${operator} ${right}`;
}
