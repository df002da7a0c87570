import { services } from '../../services.ts';

type DebugLog = ((...args: unknown[]) => void) & { enabled: boolean };

/** A logger to stderr that `NODE_DEBUG` switches on by its section's name. */
export function debuglog(section: string, onFirst?: (logger: DebugLog) => void): DebugLog {
  const name = section.toUpperCase();
  const wanted = (services.process.env['NODE_DEBUG'] ?? '').toUpperCase().split(',');
  const enabled = wanted.some((pattern) => matches(pattern.trim(), name));
  let isFirst = true;
  const logger: DebugLog = Object.assign(
    (...args: unknown[]): void => {
      if (isFirst) onFirst?.(logger);
      isFirst = false;
      if (!enabled) return;
      const text = services.format(...(args as [unknown, ...unknown[]]));
      services.process.stderr.write(`${name} ${services.process.pid}: ${text}\n`);
    },
    { enabled },
  );
  return logger;
}

function matches(pattern: string, name: string): boolean {
  if (!pattern) return false;
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${source}$`).test(name);
}
