import type { MutationScore } from './mutation-score.ts';

const share = ({ refused, tried }: Pick<MutationScore, 'refused' | 'tried'>): string =>
  tried === 0 ? 'nothing to try' : `${((100 * refused) / tried).toFixed(1)}%`;

/** One row, below it what gets through and what may hold anything. */
export function formatScore(score: MutationScore, aim: number): string {
  const { name, tried, refused, through, opaque, invalid } = score;
  const below = refused < aim * tried ? `  BELOW ${aim * 100}%` : '';
  return [
    `${name}: ${share(score)} of ${tried}${below}`,
    ...(invalid > 0 ? [`  ${invalid} values are REFUSED AS THEY ARE`] : []),
    ...(through.length > 0 ? [`  gets through: ${through.join(', ')}`] : []),
    ...(opaque.length > 0 ? [`  may hold anything: ${opaque.join(', ')}`] : []),
  ].join('\n');
}

/** The share over all schemas, events and responses apart. */
export function formatTotals(scores: readonly MutationScore[]): string {
  const total = (kind: string): string => {
    const own = scores.filter(({ name }) => name.endsWith(kind));
    const sum = (key: 'refused' | 'tried') => own.reduce((all, score) => all + score[key], 0);
    return `${kind}s: ${share({ refused: sum('refused'), tried: sum('tried') })} of ${sum('tried')} mutations refused`;
  };
  return `${total('event')}\n${total('response')}`;
}
