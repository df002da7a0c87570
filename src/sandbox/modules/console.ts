import { unavailable } from './shared/unavailable.ts';

/** `node:console`: the handler's own console. */
export default Object.assign(Object.create(globalThis.console) as Console, {
  ...unavailable('console', ['context', 'createTask']),
  Console: globalThis.console.Console,
  profile: (): void => undefined,
  profileEnd: (): void => undefined,
  timeStamp: (): void => undefined,
});
