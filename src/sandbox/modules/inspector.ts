import { unavailable } from './shared/unavailable.ts';

const missing = `open close waitForDebugger Session`.split(/\s+/);
const url = (): undefined => undefined;

/** `node:inspector`: importable, and each use says why it cannot be here. */
export default {
  ...unavailable('inspector', missing, 'The browser has tools of its own.'),
  console: globalThis.console,
  url,
};
