/** Adds `randomUUID` where the browser keeps it from workers of an opaque origin. */
export function addRandomUuid(crypto: Pick<Crypto, 'getRandomValues'>): void {
  if ('randomUUID' in crypto) return;
  const random = (): string => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  };
  Object.defineProperty(crypto, 'randomUUID', {
    value: random,
    configurable: true,
    writable: true,
  });
}
