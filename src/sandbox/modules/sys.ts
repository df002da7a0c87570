import util from 'node:util';

/** `node:sys`: the old name of `node:util`. */
export default util;
