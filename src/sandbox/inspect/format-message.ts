import { inspect } from './inspect.ts';

const placeholder = /%[sdifjoOc%]/g;

/** What `util.format` makes of a console method's arguments. */
export function formatMessage(args: readonly unknown[]): string {
  const [first, ...rest] = args;
  if (typeof first !== 'string') return args.map(plain).join(' ');
  let used = 0;
  const text =
    args.length === 1
      ? first
      : first.replaceAll(placeholder, (match) => {
          if (match === '%%') return '%';
          if (used >= rest.length) return match;
          used += 1;
          return fill(match, rest[used - 1]);
        });
  return [text, ...rest.slice(used).map(plain)].join(' ');
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value);
}

function fill(match: string, value: unknown): string {
  switch (match) {
    case '%s':
      return asString(value);
    case '%d':
      return asNumber(value, Number);
    case '%i':
      return asNumber(value, (number) => Number.parseInt(String(number)));
    case '%f':
      return typeof value === 'symbol' ? 'NaN' : String(Number.parseFloat(String(value)));
    case '%j':
      return asJson(value);
    case '%c':
      return '';
    default:
      return inspect(value);
  }
}

function asString(value: unknown): string {
  if (typeof value === 'bigint') return `${value.toString()}n`;
  if (Object.is(value, -0)) return '-0';
  if (typeof value !== 'object' || value === null) return String(value);
  return inspect(value);
}

function asNumber(value: unknown, convert: (value: unknown) => number): string {
  if (typeof value === 'bigint') return `${value.toString()}n`;
  if (typeof value === 'symbol' || typeof value === 'object') return 'NaN';
  const number = convert(value);
  return Object.is(number, -0) ? '-0' : String(number);
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof TypeError && /circular|cyclic/i.test(error.message)) return '[Circular]';
    throw error;
  }
}
