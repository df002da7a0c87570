/** Thrown to leave the handler where it calls `process.exit`. Whoever catches it changes nothing. */
export class ExitToken extends Error {
  constructor() {
    super('The process has exited.');
  }
}
