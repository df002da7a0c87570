import { Buffer } from 'node:buffer';
import { services } from '../../services.ts';
import type brotliDecoder from '../brotli-decoder.ts';
import type brotliEncoder from '../brotli-encoder.ts';
import { unavailable } from '../shared/unavailable.ts';
import { brotliOptions } from './brotli-options.ts';
import { checkOutput } from './number-option.ts';
import type { Method } from './work.ts';

/**
 * Brotli, one way. The library comes along only where the function's files name it, and does all at
 * the end: nothing comes out of a stream before.
 */
export function brotliMethod(verb: 'compress' | 'decompress'): Method {
  return (given) => {
    const options = brotliOptions(given);
    const convert =
      verb === 'compress'
        ? lent<typeof brotliEncoder>('brotli-encoder', 'brotliCompress').compress
        : lent<typeof brotliDecoder>('brotli-decoder', 'brotliDecompress').decompress;
    const pieces: Uint8Array[] = [];
    return {
      ...options,
      run: (input, _flush, isLast) => {
        pieces.push(input);
        if (!isLast) return [];
        const result = convert(Buffer.concat(pieces), options);
        checkOutput(result.length, options.maxOutputLength);
        return [result];
      },
    };
  };
}

function lent<Chunk>(id: string, name: 'brotliCompress' | 'brotliDecompress'): Chunk {
  const why = `The playground sends Brotli along where the function's files name \`${name}\`, and could fetch it.`;
  return (services.chunk(id) as Chunk | undefined) ?? unavailable('zlib', [name], why)[name]();
}
