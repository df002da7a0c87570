import { readEnvironment } from '../environment/read-environment.ts';
import { writeDotEnv } from '../environment/write-dot-env.ts';
import { optionReaders } from './option-readers.ts';
import type { Options } from './options.ts';
import { usualOptions } from './options.ts';

/** Options as a link and the browser's storage hold them; what is absent is as usual. */
export type SharedOptions = Partial<Omit<Options, 'environment'>> & {
  /** By name; as text where it is no list of right variables alone. */
  environment?: string | Record<string, string>;
};

/** Reads options of unknown origin. `null` where one is not of its type at all; other faults are said and mended. */
export function readSharedOptions(
  value: Record<string, unknown>,
  say: (message: string) => void,
): SharedOptions | null {
  const options: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(optionReaders)) {
    if (!Object.hasOwn(value, name)) continue;
    const found = read(value[name], say);
    if (found === null) return null;
    if (found !== undefined) options[name] = found;
  }
  return options;
}

/** The options with nothing left out. */
export function toOptions({ environment, ...rest }: SharedOptions = {}): Options {
  return {
    ...usualOptions,
    ...rest,
    ...(environment === undefined ? {} : { environment: textOf(environment) }),
  };
}

/** The options as they are shared: the timeout, and what is not as usual. */
export function toSharedOptions({ timeout, environment, ...rest }: Options): SharedOptions {
  const { variables } = readEnvironment(environment);
  const isPlain = writeDotEnv(variables).trim() === environment.trim();
  const unusual = Object.entries(rest).filter(
    ([name, value]) =>
      JSON.stringify(value) !== JSON.stringify(usualOptions[name as keyof Options]),
  );
  return {
    timeout,
    ...(environment.trim() === '' ? {} : { environment: isPlain ? variables : environment }),
    ...(Object.fromEntries(unusual) as Partial<typeof rest>),
  };
}

function textOf(environment: string | Record<string, string>): string {
  return typeof environment === 'string' ? environment : writeDotEnv(environment);
}
