import type { AttackRow } from './attack-row.ts';

const head = ['', 'attack', 'outcome', 'canary hits', 'longest gap (ms)', 'time to recover (ms)'];
const isNumber = (column: number): boolean => column === 0 || column > 2;

/** The attacks by number, one a line, and below them the worst of each column. */
export function attackTable(rows: readonly AttackRow[]): string {
  const sorted = rows.toSorted((a, b) => a.number - b.number);
  const worst = (key: 'hits' | 'longestGap' | 'recoverMs'): number =>
    Math.max(0, ...rows.map((row) => row[key] ?? 0));
  const cells = [
    head,
    ...sorted.map((row) => [
      `${row.number}`,
      row.name,
      row.outcome,
      `${row.hits}`,
      round(row.longestGap),
      round(row.recoverMs),
    ]),
    [
      '',
      `${rows.length} attacks`,
      'worst',
      `${worst('hits')}`,
      round(worst('longestGap')),
      round(worst('recoverMs')),
    ],
  ];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          isNumber(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function round(milliseconds: number | undefined): string {
  return milliseconds === undefined ? '' : `${Math.round(milliseconds)}`;
}
