/** What `fetch` is here: it fails as in a network without a way out, and says why. */
export function fetchStub(): Promise<never> {
  return Promise.reject(
    new TypeError('fetch failed: the playground has no network, nothing leaves this page'),
  );
}
