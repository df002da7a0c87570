import { RuntimeFailure } from '../runtime/runtime-failure.ts';

/** A handler's configuration in its parts: of `src/app.a.handler`, `src`, `app` and `a.handler`. */
export interface HandlerName {
  /** The configuration as it was given. */
  full: string;
  folder: string;
  module: string;
  members: string;
}

/** Takes a handler's configuration apart. Throws as Lambda's runtimes do for what is none. */
export function parseHandler(full: string): HandlerName {
  if (full.includes('..')) {
    throw malformed(
      `'${full}' is not a valid handler name. Use absolute paths when specifying root directories in handler names.`,
    );
  }
  const name = full.replace(/\/+$/, '').split('/').pop() ?? '';
  const folder = full.slice(0, full.indexOf(name)).replace(/\/$/, '');
  const match = /^([^.]*)\.(.*)$/.exec(name);
  if (!match) throw malformed('Bad handler');
  return { full, folder, module: match[1] ?? '', members: match[2] ?? '' };
}

function malformed(message: string): Error {
  return new RuntimeFailure('Runtime.MalformedHandlerName', message);
}
