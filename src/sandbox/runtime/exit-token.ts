/** Thrown to leave the handler where it calls `process.exit`. Whoever catches it changes nothing. */
export class ExitToken {
  readonly message = 'The process has exited.';
}
