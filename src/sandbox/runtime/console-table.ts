/** What `console.table` draws of its argument: the columns in order, and for each row its cells. */
interface Grid {
  head: string[];
  rows: string[][];
}

type Inspect = (value: unknown) => string;

const indexTitle = '(index)';
const iterationTitle = '(iteration index)';
const keyTitle = 'Key';
const valueTitle = 'Values';

/** The table as Node draws it, or nothing where the value has no rows to show. */
export function consoleTable(
  value: unknown,
  columns: unknown,
  inspect: Inspect,
): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const wanted = Array.isArray(columns) ? columns.map(String) : undefined;
  return draw(gridOf(value, wanted, inspect));
}

function gridOf(value: object, wanted: string[] | undefined, inspect: Inspect): Grid {
  if (value instanceof Map) {
    const rows = [...value].map(([key, item], index) => [
      String(index),
      inspect(key),
      inspect(item),
    ]);
    return { head: [iterationTitle, keyTitle, valueTitle], rows };
  }
  if (value instanceof Set) {
    const rows = [...value].map((item, index) => [String(index), inspect(item)]);
    return { head: [iterationTitle, valueTitle], rows };
  }
  const names = new Set(wanted);
  const cells = Object.entries(value).map(([index, row]: [string, unknown]) => {
    const plain = row === null || (typeof row !== 'object' && typeof row !== 'function');
    const byName: Record<string, string> = {};
    if (plain) return { index, plain: inspect(row), byName };
    for (const name of wanted ?? Object.keys(row)) {
      names.add(name);
      if (Object.hasOwn(row, name)) byName[name] = inspect((row as Record<string, unknown>)[name]);
    }
    return { index, byName };
  });
  const plain = cells.some((row) => row.plain !== undefined);
  return {
    head: [indexTitle, ...names, ...(plain ? [valueTitle] : [])],
    rows: cells.map((row) => [
      row.index,
      ...[...names].map((name) => row.byName[name] ?? ''),
      ...(plain ? [row.plain ?? ''] : []),
    ]),
  };
}

function draw({ head, rows }: Grid): string {
  const widths = head.map(
    (title, column) =>
      Math.max(...[title, ...rows.map((row) => row[column] ?? '')].map(widthOf)) + 2,
  );
  const rule = (left: string, middle: string, right: string): string =>
    left + widths.map((width) => '─'.repeat(width)).join(middle) + right;
  const line = (cells: string[]): string =>
    `│${cells.map((cell, column) => ` ${cell}${' '.repeat((widths[column] ?? 0) - widthOf(cell) - 1)}`).join('│')}│`;
  return [
    rule('┌', '┬', '┐'),
    line(head),
    rule('├', '┼', '┤'),
    ...rows.map(line),
    rule('└', '┴', '┘'),
  ].join('\n');
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const zero = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns of a terminal that a text takes. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}
