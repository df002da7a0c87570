/** Whether an address lies in a range such as `203.0.113.0/24`; `null` where one of them is none. */
export function isInRange(range: string, address: string): boolean | null {
  const [start = '', length, ...rest] = range.split('/');
  const from = readAddress(start);
  const given = readAddress(address);
  if (!from || !given || rest.length > 0) return null;
  const prefix = length === undefined ? from.bits : Number(length);
  if (length === '' || !Number.isInteger(prefix) || prefix < 0 || prefix > from.bits) return null;
  if (from.bits !== given.bits) return false;
  const shift = BigInt(from.bits - prefix);
  return from.value >> shift === given.value >> shift;
}

interface Address {
  value: bigint;
  bits: 32 | 128;
}

function readAddress(text: string): Address | null {
  return text.includes(':') ? readSix(text) : readFour(text);
}

function readFour(text: string): Address | null {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) {
    return null;
  }
  return { value: joined(parts.map(Number), 8), bits: 32 };
}

function readSix(text: string): Address | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [start = [], end = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const gap = 8 - start.length - end.length;
  if (halves.length === 2 ? gap < 1 : gap !== 0) return null;
  const groups = [...start, ...Array.from({ length: gap }, () => '0'), ...end];
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return null;
  return {
    value: joined(
      groups.map((group) => Number.parseInt(group, 16)),
      16,
    ),
    bits: 128,
  };
}

function joined(parts: number[], width: number): bigint {
  return parts.reduce((value, part) => (value << BigInt(width)) + BigInt(part), 0n);
}
