import { taskPaths } from './task-paths.ts';

/** Node's error for an import that leads nowhere, without frames: Node's own are cut. */
export function missingModule(specifier: string): Error {
  const { code, message, url } = describe(specifier);
  const error = new Error(message);
  error.stack = `Error [${code}]: ${message}`;
  return Object.assign(error, { code, ...(url === undefined ? {} : { url }) });
}

function describe(specifier: string): { code: string; message: string; url?: string } {
  if (/^(?:\.{0,2}\/|file:)/.test(specifier)) {
    const { pathname, href } = new URL(specifier, `file://${taskPaths.esm}`);
    return {
      code: 'ERR_MODULE_NOT_FOUND',
      message: `Cannot find module '${pathname}' imported from ${taskPaths.esm}`,
      url: href,
    };
  }
  const scheme = /^([a-z][a-z\d+.-]*:)/i.exec(specifier)?.[1];
  if (scheme !== undefined && scheme !== 'node:') {
    return {
      code: 'ERR_UNSUPPORTED_ESM_URL_SCHEME',
      message: `Only URLs with a scheme in: file, data, and node are supported by the default ESM loader. Received protocol '${scheme}'`,
    };
  }
  return {
    code: 'ERR_MODULE_NOT_FOUND',
    message: `Cannot find package '${packageOf(specifier)}' imported from ${taskPaths.esm}`,
  };
}

/** The package of `@scope/name/path` or `name/path`: Node names it, not the path within. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
