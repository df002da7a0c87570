import { unavailable } from './shared/unavailable.ts';

/** `node:readline/promises`: importable, and each use says why it cannot be here. */
export default unavailable(
  'readline/promises',
  ['Interface', 'Readline', 'createInterface'],
  'A function has no terminal; split the text of a file by its lines.',
);
