const types: Record<string, string> = {
  array: 'a list',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  null: '`null`',
  number: 'a number',
  object: 'an object',
  string: 'text',
};

const formats: Record<string, string> = {
  'date-time': 'a date with time, like `2026-01-31T12:00:00Z`',
  date: 'a date, like `2026-01-31`',
  email: 'an e-mail address',
  ipv4: 'an IPv4 address',
  ipv6: 'an IPv6 address',
  uri: 'an address (URI)',
  uuid: 'a UUID',
};

/** Names a type of JSON Schema in everyday words. */
export function typeWord(type: string): string {
  return types[type] ?? type;
}

/** Names a format of JSON Schema in everyday words. */
export function formatWord(format: string): string {
  return formats[format] ?? `of the format \`${format}\``;
}
