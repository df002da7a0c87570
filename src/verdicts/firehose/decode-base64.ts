const alphabet = /^[A-Za-z0-9+/]*={0,2}$/;

/** The text in base64, or null if it is none. Bytes that are no UTF-8 become replacement characters. */
export function decodeBase64(base64: string): string | null {
  const digits = base64.replace(/={1,2}$/, '').length;
  if (!alphabet.test(base64) || digits % 4 === 1) return null;
  const bytes = Uint8Array.from(atob(base64.slice(0, digits)), (char) => char.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}
