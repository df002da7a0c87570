/** Runs something with the console silenced: handlers log as they do in Lambda; here that would hide the table. */
export async function quietly<T>(run: () => Promise<T>): Promise<T> {
  const { log, info, warn, error, debug } = console;
  const silence = () => undefined;
  Object.assign(console, {
    log: silence,
    info: silence,
    warn: silence,
    error: silence,
    debug: silence,
  });
  try {
    return await run();
  } finally {
    Object.assign(console, { log, info, warn, error, debug });
  }
}
