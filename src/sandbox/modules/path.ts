import { posix } from './path/posix.ts';
import { win32 } from './path/win32.ts';
import { unavailable } from './shared/unavailable.ts';

const more = unavailable('path', ['matchesGlob'], 'It is experimental in Node.js.');
const windows = Object.assign(win32, more, { _makeLong: win32.toNamespacedPath });
const linux = Object.assign(posix, more, { win32: windows });

/** `node:path`, on Linux. */
export default Object.assign(
  linux,
  { posix: linux },
  { win32: Object.assign(windows, { win32: windows, posix: linux }) },
);
