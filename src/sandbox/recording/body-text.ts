const limits = { text: 100_000, binary: 60_000 } as const;

/** A request's body as it is recorded: its text, or where it is no text, its bytes as a `data:` address. */
export function bodyText(bytes: Uint8Array): string {
  try {
    const part = bytes.subarray(0, limits.text);
    const isCut = part.length < bytes.length;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(part, { stream: isCut });
    return text + rest(bytes, part);
  } catch {
    const part = bytes.subarray(0, limits.binary);
    const binary = Array.from(part, (byte) => String.fromCharCode(byte)).join('');
    return `data:application/octet-stream;base64,${btoa(binary)}${rest(bytes, part)}`;
  }
}

function rest(bytes: Uint8Array, part: Uint8Array): string {
  const more = bytes.length - part.length;
  return more > 0 ? `… (${more} more bytes)` : '';
}
