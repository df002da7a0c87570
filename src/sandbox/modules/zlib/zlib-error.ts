const codes: Record<number, string> = {
  2: 'Z_NEED_DICT',
  [-1]: 'Z_ERRNO',
  [-2]: 'Z_STREAM_ERROR',
  [-3]: 'Z_DATA_ERROR',
  [-4]: 'Z_MEM_ERROR',
  [-5]: 'Z_BUF_ERROR',
  [-6]: 'Z_VERSION_ERROR',
};

/** An error of zlib itself, as Node passes it on. */
export function zlibError(errno: number, message: string): NodeJS.ErrnoException {
  return Object.assign(new Error(message), { errno, code: codes[errno] ?? 'Z_ERRNO' });
}
