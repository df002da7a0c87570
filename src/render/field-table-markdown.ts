import { fieldReference } from '../catalog/field-reference.ts';
import type { JsonSchema } from '../catalog/types.ts';
import { fieldTypeText } from './field-type-text.ts';
import { markdownTable } from './markdown-table.ts';

/** The field reference of a schema as a Markdown table. */
export function fieldTableMarkdown(schema: JsonSchema): string {
  const rows = fieldReference(schema).map((row) => [
    `\`${row.path}\``,
    fieldTypeText(row),
    row.presence,
    [
      row.description,
      row.allowed.length > 0
        ? `Allowed: ${row.allowed.map((value) => `\`${value}\``).join(', ')}.`
        : '',
      row.sourcesDiffer ? `Sources differ: ${row.sourcesDiffer}` : '',
    ]
      .filter(Boolean)
      .join(' '),
  ]);
  return markdownTable(['Field', 'Type', 'There', 'Meaning'], rows);
}
