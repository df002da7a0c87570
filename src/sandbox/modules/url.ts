import library from 'unenv/node/url';
import type { LegacyUrl } from 'unenv/node/url';
import { describeReceived } from './shared/describe-received.ts';
import { checkArgument } from './shared/check-argument.ts';
import { nodeError } from './shared/node-error.ts';
import { filePaths } from './url/file-paths.ts';

const { Url, format, domainToUnicode } = library;

const legacy = (url: string): LegacyUrl => new Url().parse(url, false, true);

const warning =
  '`url.parse()` behavior is not standardized and prone to errors that have security implications. Use the WHATWG URL API instead. CVEs are not issued for `url.parse()` vulnerabilities.';
let warned = false;

/** A name as the platform's own URL writes it. */
function domainToASCII(domain: string): string {
  try {
    return new URL(`ws://${domain}`).hostname;
  } catch {
    return '';
  }
}

/** `node:url`: the platform's URL, the library's older functions, Node's errors. */
export default {
  Url,
  URL,
  URLSearchParams,
  URLPattern: (globalThis as { URLPattern?: unknown }).URLPattern,
  domainToASCII,
  domainToUnicode,
  ...filePaths,

  parse(url: string, ...rest: [boolean?, boolean?]): unknown {
    checkArgument.string(url, 'url');
    if (!warned && !process.version.startsWith('v22.'))
      process.emitWarning(warning, 'DeprecationWarning', 'DEP0169');
    warned = true;
    return new Url().parse(url, ...rest);
  },

  resolve(from: string, to: string): string {
    checkArgument.string(from, 'url');
    checkArgument.string(to, 'url');
    return new Url().parse(from, false, true).resolveObject(legacy(to)).format();
  },

  resolveObject: (from: string, to: string): LegacyUrl =>
    new Url().parse(from, false, true).resolveObject(legacy(to)),

  format(url: unknown, options?: object): string {
    if (typeof url !== 'string' && (typeof url !== 'object' || url === null)) {
      throw nodeError(
        TypeError,
        'ERR_INVALID_ARG_TYPE',
        `The "urlObject" argument must be one of type object or string.${describeReceived(url)}`,
      );
    }
    return format(typeof url === 'string' ? new Url().parse(url) : url, options);
  },
};
