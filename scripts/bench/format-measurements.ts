import type { Measurement } from './measurement.ts';

/** The figures as an aligned table, one group after the other. */
export function formatMeasurements(measurements: Measurement[]): string {
  const cells = measurements.map(({ group, what, value, unit, note }) => [
    group,
    what,
    format(value, unit),
    unit,
    note ?? '',
  ]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells
    .map(([group = '', what = '', value = '', unit = '', note = '']) =>
      [
        group.padEnd(widths[0] ?? 0),
        what.padEnd(widths[1] ?? 0),
        value.padStart(widths[2] ?? 0),
        unit.padEnd(widths[3] ?? 0),
        note,
      ]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function format(value: number, unit: Measurement['unit']): string {
  const digits = unit === 'B' || unit === 'points' || unit === 'MB' || unit === '' ? 0 : 2;
  return value.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
