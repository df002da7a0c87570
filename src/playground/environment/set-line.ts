import { parseDotEnv } from './parse-dot-env.ts';

/** The text with a variable set, where it is or at the end; an empty value takes its lines away. */
export function setLine(text: string, name: string, value: string): string {
  const found = new Set(
    parseDotEnv(text).flatMap((entry) => (entry.name === name ? [entry.line] : [])),
  );
  const last = Math.max(...found);
  const lines = text.split('\n').flatMap((line, index) => {
    if (!found.has(index + 1)) return [line];
    return value !== '' && index + 1 === last ? [`${name}=${value}`] : [];
  });
  if (value === '' || found.size > 0) return lines.join('\n');
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return `${before}${name}=${value}\n`;
}
