import type * as util from 'node:util';
import { headersNames } from './headers-names.ts';

type InspectOptions = util.InspectOptions;
type Inspect = (value: unknown, options?: InspectOptions) => string;

const custom = Symbol.for('nodejs.util.inspect.custom');

/** In Node, objects of the web's own classes say themselves how they are inspected. Here too, then. */
export function inspectWebObjects(): void {
  define(URL, (url: URL) => {
    const { href, origin, protocol, username, password, host, hostname, port } = url;
    const { pathname, search, searchParams, hash } = url;
    return {
      href,
      origin,
      protocol,
      username,
      password,
      host,
      hostname,
      port,
      pathname,
      search,
      searchParams,
      hash,
    };
  });
  define(URLSearchParams, (params: URLSearchParams) => new Pairs([...params]));
  define(Headers, (headers: Headers) => Object.fromEntries(headersNames.entries(headers)));
  define(AbortSignal, ({ aborted }: AbortSignal) => ({ aborted }));
  define(AbortController, ({ signal }: AbortController) => ({ signal }));
}

class Pairs {
  readonly pairs: [string, string][];
  constructor(pairs: [string, string][]) {
    this.pairs = pairs;
  }
}

function define<Value extends object>(
  Class: { prototype: Value; name: string },
  contentOf: (value: Value) => object,
): void {
  Object.defineProperty(Class.prototype, custom, {
    value(this: Value, depth: number, options: InspectOptions, inspect: Inspect) {
      if (depth < 0) return `[${Class.name}]`;
      const inner = {
        ...options,
        depth: typeof options.depth === 'number' ? options.depth - 1 : null,
      };
      const content = contentOf(this);
      if (!(content instanceof Pairs)) return `${Class.name} ${inspect(content, inner)}`;
      const pairs = content.pairs.map((pair) => pair.map((text) => inspect(text)).join(' => '));
      return pairs.length === 0 ? `${Class.name} {}` : `${Class.name} { ${pairs.join(', ')} }`;
    },
    configurable: true,
    writable: true,
  });
}
