const commonJsName = /^(require|module|exports|__filename|__dirname) is not defined$/;

/** What Node says where an ES module uses a name that only CommonJS has; any other error as it is. */
export function scopeError(thrown: unknown, hint: string): unknown {
  if (!(thrown instanceof ReferenceError)) return thrown;
  const { message, stack } = thrown;
  const name = commonJsName.exec(message)?.[1];
  if (name === undefined) return thrown;
  const advice = name === 'require' ? ', you can use import instead' : '';
  const text = `${message} in ES module scope${advice}${hint}`;
  thrown.message = text;
  thrown.stack = (stack ?? '').replace(message, () => text);
  return thrown;
}
