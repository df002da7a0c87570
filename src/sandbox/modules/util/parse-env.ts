import { checkArgument } from '../shared/check-argument.ts';

const line =
  /^[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*=[ \t]*("(?:[^"\\]|\\[^])*"|'[^']*'|`[^`]*`|[^\n#]*)/gm;

/** The variables in the text of an `.env` file. */
export function parseEnv(content: string): Record<string, string> {
  checkArgument.string(content, 'content');
  const variables: Record<string, string> = {};
  for (const [, name = '', raw = ''] of content.matchAll(line)) {
    const value = raw.trim();
    const quote = value[0] ?? '';
    const isQuoted = value.length > 1 && `"'\``.includes(quote) && value.endsWith(quote);
    const inner = isQuoted ? value.slice(1, -1) : value;
    variables[name] = quote === '"' && isQuoted ? inner.replaceAll('\\n', '\n') : inner;
  }
  return variables;
}
