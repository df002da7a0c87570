import { readEnvironment } from '../environment/read-environment.ts';
import { writeDotEnv } from '../environment/write-dot-env.ts';
import { optionReaders } from './option-readers.ts';
import type { Options } from './options.ts';
import { usualOptions } from './options.ts';
import { readVerdictOptions } from './read-verdict-options.ts';

/** The playground's own options as they are shared. */
export type OwnSharedOptions = Partial<Omit<Options, 'environment' | 'verdict'>> & {
  /** By name; as text where it is no list of right variables alone. */
  environment?: string | Record<string, string>;
};

/**
 * Options as a link and the browser's storage hold them; what is absent is as usual. Those of the verdict stand among
 * the others, under the names that AWS gives them.
 */
export type SharedOptions = OwnSharedOptions & { readonly [verdictOption: string]: unknown };

/** Reads options of unknown origin. `null` where one is not of its type at all; other faults are said and mended. */
export function readSharedOptions(
  value: Record<string, unknown>,
  say: (message: string) => void,
): SharedOptions | null {
  const known = new Set(Object.keys(optionReaders));
  const others = Object.entries(value).filter(([name]) => !known.has(name));
  const options: Record<string, unknown> = readVerdictOptions(Object.fromEntries(others));
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
  const isOwn = ([name]: [string, unknown]): boolean => Object.hasOwn(usualOptions, name);
  const entries = Object.entries(rest);
  return {
    ...usualOptions,
    ...(Object.fromEntries(entries.filter(isOwn)) as Partial<Options>),
    verdict: readVerdictOptions(Object.fromEntries(entries.filter((entry) => !isOwn(entry)))),
    ...(environment === undefined ? {} : { environment: textOf(environment) }),
  };
}

/** The options as they are shared: the timeout, and what is not as usual. */
export function toSharedOptions(options: Options): SharedOptions {
  const { timeout, environment, verdict, ...rest } = options;
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
    ...verdict,
  };
}

function textOf(environment: string | Record<string, string>): string {
  return typeof environment === 'string' ? environment : writeDotEnv(environment);
}
