import type { Options } from '../state/options.ts';

/** Fields of the page that hold some of the options; the desk has the list of them. */
export interface OptionFields<Name extends keyof Options = keyof Options> {
  read(): Pick<Options, Name>;
  /** Shows the options; tells no listener. */
  write(options: Options): void;
  /** Calls the listener after each change by the reader. */
  onChange(listener: () => void): void;
}
