/** The end of Node's messages about arguments: what was given instead. */
export function describeReceived(value: unknown): string {
  if (value === null || value === undefined) return ` Received ${String(value)}`;
  if (typeof value === 'function') return ` Received function ${value.name}`;
  if (typeof value === 'object') {
    const { constructor } = value as { constructor?: { name?: string } };
    return constructor?.name
      ? ` Received an instance of ${constructor.name}`
      : ' Received [Object: null prototype] {}';
  }
  return ` Received type ${typeof value} (${cut(shown(value))})`;
}

function shown(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'string') return String(value);
  return value.includes("'") ? JSON.stringify(value) : `'${value}'`;
}

function cut(text: string): string {
  return text.length > 28 ? `${text.slice(0, 25)}...` : text;
}
