import { unavailable } from './shared/unavailable.ts';

const missing = `start writer REPLServer Recoverable isValidSyntax`.split(/\s+/);

/** `node:repl`: importable, and each use says why it cannot be here. */
export default {
  ...unavailable('repl', missing, 'A function has no terminal.'),
  REPL_MODE_SLOPPY: Symbol('repl-sloppy'),
  REPL_MODE_STRICT: Symbol('repl-strict'),
};
