import { promises } from 'node:fs';

/** `node:fs/promises`. */
export default promises;
