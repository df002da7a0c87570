import { Buffer } from 'node:buffer';
import { Transform } from 'node:stream';
import type { TransformCallback, TransformOptions } from 'node:stream';
import { hmac } from '@noble/hashes/hmac.js';
import { checkArgument } from '../shared/check-argument.ts';
import { nodeError } from '../shared/node-error.ts';
import { algorithms } from './algorithms.ts';
import { bytesOf } from './bytes-of.ts';
import { SecretKey } from './secret-key.ts';

type Digester = { update(data: Uint8Array): unknown; digest(): Uint8Array; clone(): Digester };
type Encoding = BufferEncoding | 'buffer';
type HashOptions = TransformOptions & { outputLength?: number };

const data = 'of type string or an instance of Buffer, TypedArray, or DataView';

/** What hashes and HMACs have in common: they take data, also as streams. */
abstract class Digest extends Transform {
  protected digester: Digester;
  protected isOver = false;

  constructor(digester: Digester, options?: TransformOptions) {
    super(options);
    this.digester = digester;
  }

  update(value: unknown, encoding?: Encoding): this {
    if (this.isOver) throw finalized();
    this.digester.update(bytesOf(value, 'data', encoding, data));
    return this;
  }

  protected finish(encoding?: Encoding): Buffer | string {
    this.isOver = true;
    const bytes = Buffer.from(this.digester.digest());
    return encoded(bytes, encoding);
  }

  abstract digest(encoding?: Encoding): Buffer | string;

  override _transform(chunk: unknown, encoding: BufferEncoding, done: TransformCallback): void {
    this.update(chunk, encoding);
    done();
  }

  override _flush(done: TransformCallback): void {
    this.push(this.digest());
    done();
  }
}

/** `crypto.Hash`. */
export class Hash extends Digest {
  constructor(algorithm: unknown, options?: HashOptions) {
    checkArgument.string(algorithm, 'algorithm');
    const found = algorithms.find(algorithm, options?.outputLength);
    if (!found) throw new Error('Digest method not supported');
    super(found.create(), options);
  }

  digest(encoding?: Encoding): Buffer | string {
    if (this.isOver) throw finalized();
    return this.finish(encoding);
  }

  copy(): Hash {
    if (this.isOver) throw finalized();
    const copy = new Hash('md5');
    copy.digester = this.digester.clone();
    return copy;
  }
}

/** `crypto.Hmac`; its second digest is empty, as Node's is. */
export class Hmac extends Digest {
  constructor(
    algorithm: unknown,
    key: unknown,
    options?: TransformOptions & { encoding?: Encoding },
  ) {
    checkArgument.string(algorithm, 'hmac');
    const secret =
      key instanceof SecretKey
        ? key.export()
        : bytesOf(
            key,
            'key',
            options?.encoding,
            'of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey',
          );
    super(hmac.create(algorithms.need(algorithm), secret), options);
  }

  digest(encoding?: Encoding): Buffer | string {
    return this.isOver ? encoded(Buffer.alloc(0), encoding) : this.finish(encoding);
  }
}

function encoded(bytes: Buffer, encoding?: Encoding): Buffer | string {
  return encoding && encoding !== 'buffer' && Buffer.isEncoding(encoding)
    ? bytes.toString(encoding)
    : bytes;
}

function finalized(): Error {
  return nodeError(Error, 'ERR_CRYPTO_HASH_FINALIZED', 'Digest already called');
}
