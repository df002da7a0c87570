import type { ParseError } from 'jsonc-parser';

// Numbers of jsonc-parser's `ParseErrorCode`, a const enum that only exists at compile time.
const sentences: Record<number, (token: string) => string> = {
  1: symbol,
  2: (token) => `${token} is no number that JSON knows.`,
  3: (token) => `A member’s name is missing before ${token}.`,
  4: (token) => `A value is missing before ${token}.`,
  5: (token) => `A colon is missing before ${token}.`,
  6: commaIsMissing,
  7: () => 'The closing brace `}` is missing.',
  8: () => 'The closing bracket `]` is missing.',
  9: (token) => `The text has ended before ${token}: nothing may follow.`,
  10: () => 'JSON has no comments.',
  11: () => 'A comment does not end, and JSON has no comments.',
  12: () => 'The closing quote `"` is missing.',
  13: (token) => `${token} is no whole number: digits are missing.`,
  14: () => '`\\u` needs four hexadecimal digits.',
  15: () =>
    'JSON knows no such escape: only `\\"`, `\\\\`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t` and `\\u`.',
  16: () => 'A line break or tab inside a text is written `\\n` or `\\t`.',
};

/** Says in plain words what jsonc-parser found wrong with the text. */
export function describeSyntaxError(text: string, { error, offset, length }: ParseError): string {
  const says = sentences[error];
  const token = text.slice(offset, offset + length);
  if (says === commaIsMissing && token === '}')
    return 'A closing bracket `]` is missing before `}`.';
  if (says === commaIsMissing && token === ']') return 'A closing brace `}` is missing before `]`.';
  if (isAfterComma(text, offset) && /^[}\]]/.test(token)) {
    return `The comma before \`${token}\` is one too many.`;
  }
  return says?.(show(token)) ?? 'This is not JSON.';
}

function commaIsMissing(token: string): string {
  return `A comma is missing before ${token}.`;
}

function symbol(token: string): string {
  if (!token.startsWith('`')) return `${token} must not stand here.`;
  if (token.startsWith("`'")) return 'Texts stand in double quotes, not in single ones.';
  return `${token} is not known to JSON. Texts and names stand in double quotes.`;
}

function isAfterComma(text: string, offset: number): boolean {
  return /,\s*$/.test(text.slice(Math.max(0, offset - 1000), offset));
}

/** What cannot be seen, such as a no-break space, is called by its number. */
function show(token: string): string {
  if (token === '') return 'the end';
  const [first = ''] = token;
  if (/^[\p{Z}\p{C}]/u.test(first)) {
    const number = first.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    return `The invisible character U+${number}`;
  }
  return `\`${token.length > 40 ? `${token.slice(0, 39)}…` : token}\``;
}
