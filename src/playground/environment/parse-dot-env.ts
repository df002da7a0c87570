/** One `NAME=value` line; `value` is null where there is no `=`. */
export interface DotEnvLine {
  /** Counts from 1. */
  line: number;
  name: string;
  value: string | null;
  /** The value begins with a quotation mark that nothing closes. */
  open?: true;
}

/**
 * Reads the lines of a .env file: comments and empty lines are passed by, `export ` before a name too. A value stands
 * as it is, or in quotation marks; within double ones `\n` is a line break and `\\"` is one of them. After ` #` comes a
 * comment.
 */
export function parseDotEnv(text: string): DotEnvLine[] {
  return text.split(/\r\n|\n|\r/).flatMap((whole, index): DotEnvLine[] => {
    const content = whole.trim().replace(/^export\s+/, '');
    if (content === '' || content.startsWith('#')) return [];
    const equals = content.indexOf('=');
    const line = index + 1;
    if (equals === -1) return [{ line, name: content, value: null }];
    const name = content.slice(0, equals).trim();
    return [{ line, name, ...readValue(content.slice(equals + 1).trim()) }];
  });
}

function readValue(raw: string): Pick<DotEnvLine, 'open'> & { value: string } {
  const quote = /^["'`]/.exec(raw)?.[0];
  if (!quote) return { value: raw.replace(/(?:^|\s+)#.*$/, '') };
  if (quote === '"') {
    const inner = /^"((?:\\.|[^"\\])*)"/.exec(raw)?.[1];
    if (inner === undefined) return { value: raw, open: true };
    return { value: inner.replaceAll('\\n', '\n').replaceAll('\\"', '"') };
  }
  const end = raw.indexOf(quote, 1);
  return end === -1 ? { value: raw, open: true } : { value: raw.slice(1, end) };
}
