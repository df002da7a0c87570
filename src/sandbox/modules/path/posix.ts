import type { FormatInputPathObject, ParsedPath } from 'node:path';
import library from 'path-browserify';
import { checkArgument } from '../shared/check-argument.ts';
import { formatPath } from './format-path.ts';

const strings = (values: unknown[], name: (index: number) => string): void => {
  values.forEach((value, index) => checkArgument.string(value, name(index)));
};

/** The paths of Linux: the library's, behind Node's checks. */
export const posix = {
  sep: '/' as const,
  delimiter: ':' as const,

  basename(path: string, suffix?: string): string {
    if (suffix !== undefined) checkArgument.string(suffix, 'suffix');
    checkArgument.string(path, 'path');
    return library.basename(path, suffix);
  },

  dirname(path: string): string {
    checkArgument.string(path, 'path');
    return library.dirname(path);
  },

  extname(path: string): string {
    checkArgument.string(path, 'path');
    return library.extname(path);
  },

  isAbsolute(path: string): boolean {
    checkArgument.string(path, 'path');
    return library.isAbsolute(path);
  },

  join(...paths: string[]): string {
    strings(paths, () => 'path');
    return library.join(...paths);
  },

  normalize(path: string): string {
    checkArgument.string(path, 'path');
    return library.normalize(path);
  },

  parse(path: string): ParsedPath {
    checkArgument.string(path, 'path');
    return library.parse(path);
  },

  relative(from: string, to: string): string {
    strings([from, to], (index) => (index === 0 ? 'from' : 'to'));
    return library.relative(from, to);
  },

  resolve(...paths: string[]): string {
    strings(paths, (index) => `paths[${index}]`);
    return library.resolve(process.cwd(), ...paths);
  },

  format: (parts: FormatInputPathObject): string => formatPath('/', parts),

  toNamespacedPath: <Path>(path: Path): Path => path,
  _makeLong: <Path>(path: Path): Path => path,
};
