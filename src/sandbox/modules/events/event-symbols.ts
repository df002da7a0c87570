/** The symbols of `node:events`. */
export const eventSymbols: {
  readonly captureRejection: unique symbol;
  readonly errorMonitor: unique symbol;
  readonly captures: unique symbol;
} = {
  captureRejection: Symbol.for('nodejs.rejection'),
  errorMonitor: Symbol('events.errorMonitor'),
  captures: Symbol('kCapture'),
} as never;
