/** Node's numbers of the errors that a connection may fail with. */
const numbers: Record<string, number | undefined> = {
  EAI_AGAIN: -3001,
  ECONNABORTED: -103,
  ECONNREFUSED: -111,
  ECONNRESET: -104,
  EHOSTUNREACH: -113,
  ENETUNREACH: -101,
  ENOTFOUND: -3008,
  EPIPE: -32,
  ETIMEDOUT: -110,
};

/** The error that Node gives where a connection fails, by its code such as `ECONNREFUSED`. */
export function connectionError(code: string, url: URL, message?: string): Error {
  const lookup = code === 'ENOTFOUND' || code === 'EAI_AGAIN';
  const errno = Object.hasOwn(numbers, code) ? numbers[code] : undefined;
  if (code === 'ECONNRESET') {
    const error = Object.assign(new Error(message ?? 'read ECONNRESET'), { errno, code });
    return Object.assign(error, { syscall: 'read' });
  }
  if (lookup) {
    const error = new Error(message ?? `getaddrinfo ${code} ${url.hostname}`);
    return Object.assign(error, { errno, code, syscall: 'getaddrinfo', hostname: url.hostname });
  }
  const port = Number(url.port || (url.protocol === 'http:' ? 80 : 443));
  // No name is looked up here: the address is one that is set aside for examples.
  const address = '192.0.2.1';
  const error = new Error(message ?? `connect ${code} ${address}:${port}`);
  return Object.assign(error, {
    ...(errno === undefined ? {} : { errno }),
    code,
    syscall: 'connect',
    address,
    port,
  });
}
