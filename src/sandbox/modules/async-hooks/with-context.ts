import { services } from '../../services.ts';

type Context = ReadonlyMap<object, unknown>;

/** Calls a function in a context, and comes back to the one before however it ends. */
export function withContext<Args extends unknown[], Result>(
  context: Context,
  callback: (...args: Args) => Result,
  ...args: Args
): Result {
  const cell = services.asyncContext;
  const { current: before } = cell;
  cell.current = context;
  try {
    return callback(...args);
  } finally {
    cell.current = before;
  }
}
