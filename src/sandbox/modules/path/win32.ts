import type { FormatInputPathObject, ParsedPath } from 'node:path';
import { checkArgument } from '../shared/check-argument.ts';
import { formatPath } from './format-path.ts';

interface Split {
  /** `C:` or `\\server\share`. */
  device: string;
  absolute: boolean;
  parts: string[];
}

function split(path: string): Split {
  checkArgument.string(path, 'path');
  const share = /^[\\/]{2}([^\\/]+)[\\/]+([^\\/]+)/.exec(path);
  const device = share
    ? `\\\\${share[1] ?? ''}\\${share[2] ?? ''}`
    : (/^[a-z]:/i.exec(path)?.[0] ?? '');
  const rest = path.slice(share ? share[0].length : device.length);
  return {
    device,
    absolute: Boolean(share) || /^[\\/]/.test(rest),
    parts: rest.split(/[\\/]+/).filter(Boolean),
  };
}

function withoutDots(parts: string[], absolute: boolean): string[] {
  const kept: string[] = [];
  for (const part of parts) {
    if (part === '.') continue;
    if (part !== '..') kept.push(part);
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (!absolute) kept.push('..');
  }
  return kept;
}

/** The paths of Windows, for names that come from there. */
export const win32 = {
  sep: '\\' as const,
  delimiter: ';' as const,

  isAbsolute(path: string): boolean {
    checkArgument.string(path, 'path');
    return /^(?:[a-z]:)?[\\/]/i.test(path);
  },

  normalize(path: string): string {
    checkArgument.string(path, 'path');
    if (path === '') return '.';
    const { device, absolute, parts } = split(path);
    const body = withoutDots(parts, absolute).join('\\');
    const tail = body && /[\\/]$/.test(path) ? `${body}\\` : body;
    // A part such as `C:` in a relative path must not become a drive.
    if (!absolute && !device && (/^[a-z]:/i.test(tail) || /:(?:[\\/]|$)/.test(path))) {
      return `.\\${tail}`;
    }
    return `${device}${absolute ? '\\' : ''}${tail || (absolute ? '' : '.')}`;
  },

  join(...paths: string[]): string {
    for (const path of paths) checkArgument.string(path, 'path');
    const joined = paths.filter(Boolean).join('\\');
    if (!joined) return '.';
    // Two separators at the start name a server only where the first path says so.
    const isShare = /^[\\/]{2}[^\\/]/.test(paths.find(Boolean) ?? '');
    return win32.normalize(isShare ? joined : joined.replace(/^[\\/]{2,}/, '\\'));
  },

  resolve(...paths: string[]): string {
    paths.forEach((path, index) => checkArgument.string(path, `paths[${index}]`));
    const whole: Split = { device: '', absolute: false, parts: [] };
    for (const path of [process.cwd(), ...paths].filter(Boolean).reverse()) {
      const { device, absolute, parts } = split(path);
      if (device && whole.device && device.toLowerCase() !== whole.device.toLowerCase()) continue;
      whole.device ||= device;
      if (!whole.absolute) whole.parts.unshift(...parts);
      whole.absolute ||= absolute;
      if (whole.absolute && whole.device) break;
    }
    return `${whole.device}\\${withoutDots(whole.parts, true).join('\\')}`;
  },

  relative(from: string, to: string): string {
    checkArgument.string(from, 'from');
    checkArgument.string(to, 'to');
    const [start, end] = [split(win32.resolve(from)), split(win32.resolve(to))];
    if (start.device.toLowerCase() !== end.device.toLowerCase()) return win32.resolve(to);
    const shared = start.parts.findIndex(
      (part, index) => part.toLowerCase() !== end.parts[index]?.toLowerCase(),
    );
    const common = shared === -1 ? start.parts.length : shared;
    return [...start.parts.slice(common).map(() => '..'), ...end.parts.slice(common)].join('\\');
  },

  parse(path: string): ParsedPath {
    checkArgument.string(path, 'path');
    const { device } = split(path);
    const after = path.slice(device.length);
    const root = device + (/^[\\/]/.exec(after)?.[0] ?? '');
    const rest = path.slice(root.length).replace(/[\\/]+$/, '');
    const base = rest.slice(Math.max(rest.lastIndexOf('\\'), rest.lastIndexOf('/')) + 1);
    const folder = rest.slice(0, rest.length - base.length).replace(/[\\/]$/, '');
    const dot = base.lastIndexOf('.');
    const ext = dot > 0 && base !== '..' ? base.slice(dot) : '';
    return { root, dir: root + folder, base, ext, name: base.slice(0, base.length - ext.length) };
  },

  basename(path: string, suffix?: string): string {
    const { base } = win32.parse(path);
    return suffix && base !== suffix && base.endsWith(suffix)
      ? base.slice(0, -suffix.length)
      : base;
  },

  dirname: (path: string): string => win32.parse(path).dir || '.',
  extname: (path: string): string => win32.parse(path).ext,
  format: (parts: FormatInputPathObject): string => formatPath('\\', parts),

  toNamespacedPath(path: string): string {
    if (typeof path !== 'string' || path === '') return path;
    const whole = win32.resolve(path);
    if (/^[a-z]:\\/i.test(whole)) return `\\\\?\\${whole}`;
    return /^\\\\[^?.]/.test(whole) ? `\\\\?\\UNC\\${whole.slice(2)}` : path;
  },
};
