import types from 'node:util/types';
import { services } from '../services.ts';
import { checkArgument } from './shared/check-argument.ts';
import { deepEqual } from './shared/deep-equal.ts';
import { systemErrors } from './shared/system-errors.ts';
import { unavailable } from './shared/unavailable.ts';
import { debuglog } from './util/debuglog.ts';
import { parseArgs } from './util/parse-args.ts';
import { parseEnv } from './util/parse-env.ts';
import { styleText } from './util/style-text.ts';
import { wrapFunctions } from './util/wrap-functions.ts';

const { inspect, format, formatWithOptions } = services;
const escapes =
  /[\u001B\u009B][[\]()#;?]*(?:(?:(?:[a-zA-Z\d]*(?:;[-a-zA-Z\d/#&.:=?%@~_]*)*)?\u0007)|(?:(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-ntqry=><~]))/g;

const systemError = (number: number): (typeof systemErrors)[number] | undefined =>
  systemErrors.find(([, known]) => known === -number);

/** `node:util`. */
export default {
  ...wrapFunctions,
  ...unavailable('util', [
    '_errnoException',
    '_exceptionWithHostPort',
    'MIMEType',
    'MIMEParams',
    'convertProcessSignalToExitCode',
    'diff',
    'getCallSites',
    'setTraceSigInt',
    'transferableAbortController',
    'transferableAbortSignal',
  ]),
  inspect,
  format,
  formatWithOptions,
  debuglog,
  debug: debuglog,
  parseArgs,
  parseEnv,
  styleText,
  types,
  TextDecoder,
  TextEncoder,

  aborted(signal: AbortSignal, resource: object): Promise<void> {
    checkArgument.object(resource, 'resource');
    return signal.aborted
      ? Promise.resolve()
      : new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  },

  getSystemErrorName: (number: number): string | undefined => systemError(number)?.[0],
  getSystemErrorMessage: (number: number): string | undefined => systemError(number)?.[2],
  getSystemErrorMap: (): Map<number, [name: string, words: string]> =>
    new Map(systemErrors.map(([name, number, words]) => [-number, [name, words]])),

  isArray: (value: unknown): boolean => Array.isArray(value),
  isDeepStrictEqual: (left: unknown, right: unknown): boolean => deepEqual(left, right, true),

  stripVTControlCharacters(text: string): string {
    checkArgument.string(text, 'str');
    return text.replace(escapes, '');
  },

  toUSVString: (text: unknown): string => String(text).toWellFormed(),

  _extend: (target: object, source: unknown): object =>
    typeof source === 'object' ? Object.assign(target, source) : target,
};
