/** An answer that names records. */
export const failures = (...ids: unknown[]): object => ({
  batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
});
