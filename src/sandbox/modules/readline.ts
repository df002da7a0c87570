import promises from 'node:readline/promises';
import { unavailable } from './shared/unavailable.ts';

const missing = `Interface clearLine clearScreenDown createInterface cursorTo emitKeypressEvents
  moveCursor`.split(/\s+/);

/** `node:readline`: importable, and each use says why it cannot be here. */
export default {
  ...unavailable(
    'readline',
    missing,
    'A function has no terminal; split the text of a file by its lines.',
  ),
  promises,
};
