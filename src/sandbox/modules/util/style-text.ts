import { services } from '../../services.ts';
import { argumentErrors } from '../shared/argument-errors.ts';
import { checkArgument } from '../shared/check-argument.ts';

interface StyleOptions {
  validateStream?: boolean;
  stream?: { isTTY?: boolean };
}

/** Puts escape codes around a text, for a stream that shows them; Lambda's log is none. */
export function styleText(
  format: string | string[],
  text: string,
  options: StyleOptions = {},
): string {
  checkArgument.string(text, 'text');
  const colors = services.inspect.colors as Record<string, [number, number] | undefined>;
  const codes = [format].flat().map((name) => {
    const pair = colors[name];
    if (pair) return pair;
    const known = Object.getOwnPropertyNames(colors).map((color) => `'${color}'`);
    throw argumentErrors.value(
      'format',
      services.inspect(name),
      `must be one of: ${known.join(', ')}`,
    );
  });
  const { validateStream = true, stream = services.process.stdout } = options;
  if (validateStream && !stream.isTTY) return text;
  const before = codes.map(([code]) => `\u001b[${code}m`).join('');
  const after = codes
    .map(([, code]) => `\u001b[${code}m`)
    .reverse()
    .join('');
  return `${before}${text}${after}`;
}
