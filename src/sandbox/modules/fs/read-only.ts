import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Volume } from 'memfs';
import { services } from '../../services.ts';

interface Rule {
  /** In the error: the call of the system. */
  syscall: string;
  /** Which of the arguments are paths that the call changes. */
  changes: number[];
  /** A call that the rule does not mean, by its other arguments. */
  spares?: (args: unknown[], exists: boolean) => boolean;
}

const one = (syscall: string): Rule => ({ syscall, changes: [0] });
const readsOnly = (flags: unknown): boolean =>
  flags === undefined ||
  typeof flags === 'function' ||
  flags === 'r' ||
  flags === 'rs' ||
  flags === 0;

/** The functions that change files, by the name without `Sync`. */
const rules: Record<string, Rule> = {
  open: { ...one('open'), spares: (args) => readsOnly(args[1]) },
  writeFile: one('open'),
  appendFile: one('open'),
  truncate: one('open'),
  // What is there already stays, which is for the library to say.
  mkdir: { ...one('mkdir'), spares: (_args, exists) => exists },
  mkdtemp: one('mkdtemp'),
  rmdir: { ...one('rmdir'), spares: (_args, exists) => !exists },
  rm: { ...one('rm'), spares: (_args, exists) => !exists },
  unlink: one('unlink'),
  rename: { syscall: 'rename', changes: [0, 1] },
  copyFile: { syscall: 'copyfile', changes: [1] },
  cp: { syscall: 'cp', changes: [1] },
  symlink: { syscall: 'symlink', changes: [1] },
  link: { syscall: 'link', changes: [1] },
  chmod: one('chmod'),
  chown: one('chown'),
  lchown: one('lchown'),
  utimes: one('utime'),
  lutimes: one('lutime'),
};

type Method = (...args: unknown[]) => unknown;

/**
 * Makes all but `/tmp` and `/mnt` of a volume read-only, as Lambda does. Streams, `promises` and the
 * functions of descriptors go through these methods or through a descriptor that `open` gave.
 */
export function makeReadOnly(volume: Volume): void {
  const methods = volume as unknown as Record<string, Method | undefined>;
  for (const [name, rule] of Object.entries(rules)) {
    const sync = methods[`${name}Sync`]?.bind(volume);
    const later = methods[name]?.bind(volume);
    if (sync) {
      methods[`${name}Sync`] = (...args) => {
        const error = refusal(volume, rule, args);
        if (error) throw error;
        return sync(...args);
      };
    }
    if (later) {
      methods[name] = (...args) => {
        const error = refusal(volume, rule, args);
        if (!error) return later(...args);
        services.timers.setImmediate(args.at(-1) as (error: Error) => void, error);
        return undefined;
      };
    }
  }
}

function refusal(volume: Volume, rule: Rule, args: unknown[]): Error | undefined {
  const paths = rule.changes.map((index) => pathOf(args[index]));
  const refused = paths.find((given) => given !== undefined && isReadOnly(volume, given));
  if (refused === undefined) return undefined;
  if (rule.spares?.(args, volume.existsSync(absolute(refused)))) return undefined;
  return readOnlyError(rule.syscall, pathOf(args[0]) ?? refused, pathOf(args[1], rule));
}

/** The text of a path; undefined for descriptors and for what is no path at all. */
function pathOf(value: unknown, rule?: Rule): string | undefined {
  if (rule && !rule.changes.includes(1)) return undefined;
  if (value instanceof URL) return fileURLToPath(value);
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  return typeof value === 'string' ? value : undefined;
}

function absolute(given: string): string {
  return path.resolve(services.process.cwd(), given);
}

function isReadOnly(volume: Volume, given: string): boolean {
  const whole = absolute(given);
  if (/^\/(?:tmp|mnt)\//.test(whole) || whole === '/dev/null') return false;
  // Where the folder is missing, that is the error.
  return volume.existsSync(path.dirname(whole));
}

function readOnlyError(syscall: string, given: string, dest?: string): Error {
  const shown = dest === undefined ? `'${given}'` : `'${given}' -> '${dest}'`;
  return Object.assign(new Error(`EROFS: read-only file system, ${syscall} ${shown}`), {
    errno: -30,
    code: 'EROFS',
    syscall,
    path: given,
    ...(dest === undefined ? {} : { dest }),
  });
}
