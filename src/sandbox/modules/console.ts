import { unavailable } from './shared/unavailable.ts';

/** `node:console`: the handler's own console. */
export default Object.assign(Object.create(globalThis.console) as Console, {
  ...unavailable('console', ['Console', 'context', 'createTask', 'profile', 'profileEnd']),
  timeStamp: (): void => undefined,
});
