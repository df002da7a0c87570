class AbortError extends Error {
  readonly code = 'ABORT_ERR';
  override readonly name = 'AbortError';
  // The stack is made before there are members.
  static {
    Object.defineProperty(this.prototype, 'name', { value: 'AbortError', writable: true });
  }
}

/** What Node rejects with when a signal ends a wait. */
export function abortError(reason?: unknown): Error {
  return new AbortError(
    'The operation was aborted',
    reason === undefined ? undefined : { cause: reason },
  );
}
