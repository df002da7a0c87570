const byte = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const four = String.raw`(?:${byte}\.){3}${byte}`;
const fourOnly = new RegExp(`^${four}$`);
const group = '[\\da-f]{1,4}';

/** The version of an address, or 0 for what is none. */
export function isIP(text: unknown): 0 | 4 | 6 {
  const address = String(text);
  if (fourOnly.test(address)) return 4;
  return isSix(address.replace(/%[\w.-]+$/, '')) ? 6 : 0;
}

function isSix(address: string): boolean {
  // An IPv4 address at the end takes two groups.
  const plain = address.replace(new RegExp(`:${four}$`), ':0:0');
  const halves = plain.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!groups.every((part) => new RegExp(`^${group}$`, 'i').test(part))) return false;
  return halves.length === 2 ? groups.length < 8 : groups.length === 8;
}
