import { Buffer } from 'node:buffer';
import { timingSafeEqual } from './timing-safe-equal.ts';

/** The one kind of `crypto.KeyObject` that needs no algorithm: bytes. */
export class SecretKey {
  readonly type = 'secret';
  readonly symmetricKeySize: number;
  #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = Uint8Array.from(bytes);
    this.symmetricKeySize = bytes.length;
  }

  export(options?: { format?: 'buffer' | 'jwk' }): Buffer {
    const bytes = Buffer.from(this.#bytes);
    return options?.format === 'jwk'
      ? ({ kty: 'oct', k: bytes.toString('base64url') } as unknown as Buffer)
      : bytes;
  }

  equals(other: SecretKey): boolean {
    const [ours, theirs] = [this.export(), other.export()];
    return ours.length === theirs.length && timingSafeEqual(ours, theirs);
  }
}
