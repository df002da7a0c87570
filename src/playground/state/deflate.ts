/** Compresses text to raw DEFLATE of its UTF-8. */
export async function deflate(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** What came out of `inflate`: the text, or why there is none. */
export type Inflated = { ok: true; text: string } | { ok: false; reason: 'broken' | 'too-large' };

/**
 * Expands raw DEFLATE to UTF-8 text. It stops reading as soon as more than `limit` bytes have come out, so that a
 * small input that expands to gigabytes costs no more than an honest one.
 */
export async function inflate(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<Inflated> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) return { ok: true, text: text + decoder.decode() };
      size += value.length;
      if (size > limit) {
        void reader.cancel().catch(() => undefined);
        return { ok: false, reason: 'too-large' };
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return { ok: false, reason: 'broken' };
  }
}
