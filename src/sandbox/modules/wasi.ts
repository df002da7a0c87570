import { unavailable } from './shared/unavailable.ts';

const missing = `WASI`.split(/\s+/);

/** `node:wasi`: importable, and each use says why it cannot be here. */
export default {
  ...unavailable('wasi', missing, 'WebAssembly itself works.'),
};
