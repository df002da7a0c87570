import { unavailable } from './shared/unavailable.ts';

/** `node:tty`: no stream of a function is a terminal. */
export default {
  ...unavailable('tty', ['ReadStream', 'WriteStream'], 'A function has no terminal.'),
  isatty: (): boolean => false,
};
