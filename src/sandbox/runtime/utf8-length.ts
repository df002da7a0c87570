import { primordials } from '../primordials.ts';

/** Bytes of a text in UTF-8. Exact where it could exceed `limit`, else an upper bound within it. */
export function utf8Length(text: string, limit: number): number {
  const most = text.length * 3;
  return most <= limit ? most : primordials.encode(text).length;
}
