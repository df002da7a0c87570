/** An error as Node's native parts make them: with a code that its text does not name. */
export function nativeError(
  Base: new (message: string) => Error,
  code: string,
  message: string,
): NodeJS.ErrnoException {
  return Object.assign(new Base(message), { code });
}
