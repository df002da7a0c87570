import { Buffer } from 'node:buffer';
import path from 'node:path';
import { argumentErrors } from '../shared/argument-errors.ts';
import { checkArgument } from '../shared/check-argument.ts';
import { nodeError } from '../shared/node-error.ts';

/** From `file:` URLs to paths and back, on Linux. */
export const filePaths = {
  fileURLToPath(address: string | URL): string {
    const url = typeof address === 'string' ? new URL(address) : address;
    if (!(url instanceof URL)) {
      throw argumentErrors.type('path', 'of type string or an instance of URL', address);
    }
    if (url.protocol !== 'file:') {
      throw nodeError(TypeError, 'ERR_INVALID_URL_SCHEME', 'The URL must be of scheme file');
    }
    if (url.hostname !== '') {
      throw nodeError(
        TypeError,
        'ERR_INVALID_FILE_URL_HOST',
        'File URL host must be "localhost" or empty on linux',
      );
    }
    if (/%2f/i.test(url.pathname)) {
      throw nodeError(
        TypeError,
        'ERR_INVALID_FILE_URL_PATH',
        'File URL path must not include encoded / characters',
        { input: url },
      );
    }
    return decodeURIComponent(url.pathname);
  },

  fileURLToPathBuffer: (address: string | URL): Buffer =>
    Buffer.from(filePaths.fileURLToPath(address)),

  pathToFileURL(given: string): URL {
    checkArgument.string(given, 'path');
    const whole = path.resolve(given) + (/[^/]\/$/.test(given) ? '/' : '');
    const escaped = whole.replace(
      /[%\\\n\r\t?#]/g,
      (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    );
    return new URL(`file://${escaped}`);
  },

  /** What `http.request` takes. */
  urlToHttpOptions(url: URL): Record<string, unknown> {
    const { hash, hostname, href, pathname, port, protocol, search, username, password } = url;
    return {
      __proto__: null,
      ...Object.fromEntries(Object.entries(url)),
      protocol,
      hostname: hostname.replace(/^\[(.*)\]$/, '$1'),
      hash,
      search,
      pathname,
      path: `${pathname}${search}`,
      href,
      ...(port === '' ? {} : { port: Number(port) }),
      ...(username || password
        ? { auth: `${decodeURIComponent(username)}:${decodeURIComponent(password)}` }
        : {}),
    };
  },
};
