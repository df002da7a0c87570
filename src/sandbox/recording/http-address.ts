/** What `http.request` takes, as far as it matters where nothing is sent. */
export interface RequestOptions {
  protocol?: string | null;
  hostname?: string | null;
  host?: string | null;
  port?: number | string | null;
  path?: string | null;
  method?: string;
  auth?: string | null;
  headers?: Record<string, unknown> | readonly string[];
  signal?: AbortSignal;
  timeout?: number;
  /** Which protocol is spoken where `protocol` does not say it: `https` passes its own agent. */
  agent?: { protocol: string } | boolean;
  _defaultAgent?: { protocol: string };
}

/** An address as the options that it stands for. */
export function optionsOfUrl(url: URL): RequestOptions {
  const { protocol, hostname, port, pathname, search, username, password } = url;
  return {
    protocol,
    hostname,
    path: pathname + search,
    ...(port === '' ? {} : { port: Number(port) }),
    ...(username === '' && password === ''
      ? {}
      : { auth: `${decodeURIComponent(username)}:${decodeURIComponent(password)}` }),
  };
}

/** The address that options name; Node's errors where they name none. */
export function urlOfOptions(options: RequestOptions): URL {
  const agent = typeof options.agent === 'object' ? options.agent : options._defaultAgent;
  const expected = agent?.protocol ?? 'http:';
  const protocol = options.protocol ?? expected;
  if (protocol !== expected) {
    const error = new TypeError(`Protocol "${protocol}" not supported. Expected "${expected}"`);
    throw Object.assign(error, { code: 'ERR_INVALID_PROTOCOL' });
  }
  const path = options.path ?? '/';
  if (/[^\u0021-\u00ff]/.test(path)) {
    const error = new TypeError('Request path contains unescaped characters');
    throw Object.assign(error, { code: 'ERR_UNESCAPED_CHARACTERS' });
  }
  const host = options.hostname ?? options.host ?? 'localhost';
  const port = options.port ? `:${options.port}` : '';
  return new URL(`${protocol}//${host.includes(':') && port ? `[${host}]` : host}${port}${path}`);
}

/** Tells options from addresses and callbacks. */
export function isRequestOptions(value: unknown): value is RequestOptions {
  return typeof value === 'object' && value !== null && !(value instanceof URL);
}
