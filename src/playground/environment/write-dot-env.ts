/** Writes variables as lines of a .env file, which `parseDotEnv` reads back. */
export function writeDotEnv(variables: Record<string, string>): string {
  return Object.entries(variables)
    .map(([name, value]) => `${name}=${quote(value)}\n`)
    .join('');
}

function quote(value: string): string {
  if (!/^["'`\s]|\s$|(?:^|\s)#|[\r\n]/.test(value)) return value;
  const plain = ["'", '`'].find((mark) => !value.includes(mark));
  if (plain && !/[\r\n]/.test(value)) return plain + value + plain;
  return `"${value.replaceAll(/\r?\n|\r/g, '\\n').replaceAll('"', '\\"')}"`;
}
