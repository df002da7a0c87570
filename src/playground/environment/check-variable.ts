import type { DotEnvLine } from './parse-dot-env.ts';
import { reservedVariables } from './reserved-variables.ts';

/** What Lambda has against one variable, in a sentence; null where it takes it. */
export function checkVariable({ name, value, open }: DotEnvLine): string | null {
  if (value === null) return `\`${name}\` has no \`=\`: write \`NAME=value\`.`;
  if (name === '') return 'There is no name before the `=`.';
  if (reservedVariables.has(name)) {
    return `Lambda sets \`${name}\` itself and refuses to have it configured.`;
  }
  if (!/^[a-z]/i.test(name)) return `The name \`${name}\` must begin with a letter.`;
  if (!/^\w+$/.test(name)) {
    return `The name \`${name}\` may have letters, digits and underscores only.`;
  }
  if (name.length < 2) return `The name \`${name}\` must have at least two characters.`;
  if (open) return `The value of \`${name}\` begins with a quotation mark that nothing closes.`;
  return checkLogging(name, value);
}

/** Lambda sets these two from the function's logging configuration; here they stand for it. */
const logging: Record<string, readonly string[]> = {
  AWS_LAMBDA_LOG_FORMAT: ['Text', 'JSON'],
  AWS_LAMBDA_LOG_LEVEL: ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'],
};

function checkLogging(name: string, value: string): string | null {
  const known = Object.hasOwn(logging, name) ? logging[name] : undefined;
  if (!known || known.includes(value)) return null;
  return `\`${name}\` is one of ${known.map((one) => `\`${one}\``).join(', ')}, not \`${value}\`.`;
}
