import type { FormatInputPathObject } from 'node:path';
import { checkArgument } from '../shared/check-argument.ts';

/** The parts of a path as one text. */
export function formatPath(separator: string, parts: FormatInputPathObject): string {
  checkArgument.object(parts, 'pathObject');
  const { root = '', dir = root, name = '', ext = '' } = parts;
  const folder = parts.dir || root;
  const extension = ext && !ext.startsWith('.') ? `.${ext}` : ext;
  const base = parts.base || `${name}${extension}`;
  if (!folder) return base;
  return folder === root || dir === root ? `${folder}${base}` : `${folder}${separator}${base}`;
}
