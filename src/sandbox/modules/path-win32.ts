import path from 'node:path';

/** `node:path/win32`. */
export default path.win32;
