/** Names a JSON value for a sentence: `the number 5`, `an empty list`, `` the text `abc` ``. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'absent';
  if (value === null) return '`null`';
  if (typeof value === 'string') {
    if (value === '') return 'the empty text';
    return `the text \`${value.length > 40 ? `${value.slice(0, 39)}…` : value}\``;
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  }
  if (typeof value === 'object') return 'an object';
  return typeof value === 'number' ? `the number ${value}` : `\`${JSON.stringify(value)}\``;
}
