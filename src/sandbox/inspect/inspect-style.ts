import type * as util from 'node:util';

type Stylize = (this: unknown, text: string, style: string) => string;
type Options = util.InspectOptions & { stylize?: Stylize };

let bracketsKeys = false;

/**
 * The library prints as the newest Node does, piece by piece by way of this function. Lambda's versions
 * name no proxy; Node.js 22 puts symbols that are keys in brackets: the library calls a style as a method
 * for a key and as a function for a value, and nothing else tells the two apart.
 */
const stylize: Stylize = function (text, style) {
  if (style === 'special' && (text === 'Proxy(' || text === ')')) return '';
  const isKey = style === 'symbol' && this !== undefined && text.startsWith('Symbol(');
  return bracketsKeys && isKey ? `[${text}]` : text;
};

/** How Lambda's versions of Node print values, where the newest prints otherwise. */
export const inspectStyle = {
  /** As Node.js 22 does. */
  bracketSymbolKeys: (brackets = true): void => {
    bracketsKeys = brackets;
  },
  /** The options as given, or by default, with the style. */
  options: (given?: object): Options => ({ stylize, ...given }),
};
