import type { FieldRow } from '../catalog/field-reference.ts';

/** The type of a field in words: `string or null`; `any JSON` where the schema leaves it open. */
export function fieldTypeText({ types, nullable }: Pick<FieldRow, 'types' | 'nullable'>): string {
  const all = [...(types.length > 0 ? types : ['any JSON']), ...(nullable ? ['null'] : [])];
  return all.join(' or ');
}
