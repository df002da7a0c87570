import { format, formatWithOptions, inspect, types } from 'node:util';
import { services } from '../../services.ts';

/** Lends Node's own things to the modules in unit tests; answers what they told the reader. */
export function testServices(): { notices: string[]; written: string[] } {
  const notices: string[] = [];
  const written: string[] = [];
  Object.assign(services, {
    inspect,
    isProxy: types.isProxy,
    format,
    formatWithOptions,
    process,
    timers: {
      setTimeout,
      setInterval,
      setImmediate,
      clearTimeout,
      clearInterval,
      clearImmediate,
    },
    record: () => ({ value: {} }),
    notify: ({ text }: { text: string }) => notices.push(text),
    write: (_stream: string, text: string) => written.push(text),
  });
  return { notices, written };
}
