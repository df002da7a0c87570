import { unavailable } from './shared/unavailable.ts';

const missing = `Script createContext createScript runInContext runInNewContext runInThisContext
  isContext compileFunction measureMemory`.split(/\s+/);

/** `node:vm`: importable, and each use says why it cannot be here. */
export default {
  ...unavailable('vm', missing, 'The sandbox runs the function and nothing inside it.'),
  constants: {},
};
