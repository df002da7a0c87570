/** A body as text; bytes that are no UTF-8 in base64, and marked as such. */
export function bodyText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return `base64 ${Buffer.from(bytes).toString('base64')}`;
  }
}
