/** How an option is described to `parseArgs`. */
export interface OptionSpec {
  type: 'string' | 'boolean';
  short?: string;
  multiple?: boolean;
  default?: string | boolean | string[] | boolean[];
}

/** A part of the command line as `parseArgs` tells it. */
export type ArgToken =
  | {
      kind: 'option';
      name: string;
      rawName: string;
      index: number;
      value: string | undefined;
      inlineValue: boolean | undefined;
    }
  | { kind: 'positional'; index: number; value: string }
  | { kind: 'option-terminator'; index: number };

/** Cuts the arguments into options, their values and the rest. */
export function readTokens(
  args: readonly string[],
  options: Record<string, OptionSpec>,
  allowNegative: boolean,
): ArgToken[] {
  const tokens: ArgToken[] = [];
  const waiting = args.map((text, index) => ({ text, index }));
  const longOf = (short: string): string =>
    Object.keys(options).find((name) => options[name]?.short === short) ?? short;

  const option = (name: string, rawName: string, index: number, inline?: string): void => {
    const takes = options[name]?.type === 'string';
    const next = takes && inline === undefined ? waiting[0] : undefined;
    if (next) waiting.shift();
    const value = inline ?? next?.text;
    const inlineValue = value === undefined ? undefined : inline !== undefined;
    tokens.push({ kind: 'option', name, rawName, index, value, inlineValue });
  };

  for (let arg = waiting.shift(); arg; arg = waiting.shift()) {
    const { text, index } = arg;
    if (text === '--') {
      tokens.push({ kind: 'option-terminator', index });
      waiting
        .splice(0)
        .forEach((rest) =>
          tokens.push({ kind: 'positional', index: rest.index, value: rest.text }),
        );
    } else if (text.startsWith('--')) {
      const [rawName = '', ...values] = text.split('=');
      const name = rawName.slice(2);
      const positive = name.replace(/^no-/, '');
      const isNegative = allowNegative && positive !== name && options[positive];
      option(
        isNegative ? positive : name,
        rawName,
        index,
        values.length > 0 ? values.join('=') : undefined,
      );
    } else if (/^-[^-]/.test(text)) {
      const letters = [...text.slice(1)];
      while (letters.length > 0) {
        const letter = letters.shift() ?? '';
        const name = longOf(letter);
        const rest = letters.join('');
        if (options[name]?.type === 'string' && rest) {
          letters.length = 0;
          option(name, `-${letter}`, index, rest);
        } else option(name, `-${letter}`, index);
      }
    } else tokens.push({ kind: 'positional', index, value: text });
  }
  return tokens;
}
