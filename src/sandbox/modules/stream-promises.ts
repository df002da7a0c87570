import { promises } from 'node:stream';

/** `node:stream/promises`. */
export default promises;
