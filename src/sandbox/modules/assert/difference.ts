import { services } from '../../services.ts';

const options = {
  compact: false,
  customInspect: false,
  depth: 1000,
  maxArrayLength: Infinity,
  showHidden: false,
  showProxy: false,
  sorted: true,
  getters: true,
} as const;

/** A value as assertion messages show it, line by line. */
export function shown(value: unknown): string {
  return services.inspect(value, options);
}

/** The lines of both, marked `+` where only the actual value has them and `-` where the other. */
export function difference(actual: unknown, expected: unknown): string {
  const [left, right] = [shown(actual).split('\n'), shown(expected).split('\n')];
  // A comma that only one of them has is no difference.
  const same = (at: number, other: number): boolean =>
    left[at]?.replace(/,$/, '') === right[other]?.replace(/,$/, '');
  // lengths[i][j]: how many lines both have in common from there on.
  const lengths = Array.from({ length: left.length + 1 }, () =>
    new Array<number>(right.length + 1).fill(0),
  );
  const common = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (!row) continue;
      row[j] = same(i, j) ? common(i + 1, j + 1) + 1 : Math.max(common(i + 1, j), common(i, j + 1));
    }
  }
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && same(i, j)) {
      lines.push(`  ${left[i] ?? ''}`);
      [i, j] = [i + 1, j + 1];
    } else if (i < left.length && (j >= right.length || common(i + 1, j) >= common(i, j + 1))) {
      lines.push(`+ ${left[i++] ?? ''}`);
    } else lines.push(`- ${right[j++] ?? ''}`);
  }
  return lines.join('\n');
}
