import path from 'node:path';

/** `node:path/posix`. */
export default path.posix;
