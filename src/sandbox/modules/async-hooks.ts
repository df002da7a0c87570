import { AsyncLocalStorage } from './async-hooks/async-local-storage.ts';
import { AsyncResource } from './async-hooks/async-resource.ts';

/**
 * Node's `async_hooks`, as far as a browser lets one follow what runs later: see `keepAsyncContext`.
 * Hooks never hear of anything, and every piece of code has the id of the first.
 */
export default {
  AsyncLocalStorage,
  AsyncResource,
  asyncWrapProviders: Object.freeze({ NONE: 0 }),
  createHook: (): object => {
    const hook = { enable: () => hook, disable: () => hook };
    return hook;
  },
  executionAsyncId: (): number => 1,
  executionAsyncResource: (): object => ({}),
  triggerAsyncId: (): number => 0,
};
