import { isSchemaWrong } from './judge-event-file.ts';
import type { FileVerdict } from './judge-event-file.ts';

const shownReasons = 4;

/** A table by event type, with the reasons for every refusal below its row, and the counts in the last line. */
export function eventFileTable(verdicts: readonly FileVerdict[]): string {
  const groups = Map.groupBy(verdicts, ({ eventType, direction }) => `${eventType} ${direction}`);
  const width = Math.max(10, ...[...groups.keys()].map(({ length }) => length));
  const rows = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, files]) => [
      `${name.padEnd(width)}  ${['accepted', 'refused', 'unknown'].map((verdict) => cell(files, verdict)).join('  ')}`,
      ...files.filter(({ verdict }) => verdict === 'refused').flatMap(refusal),
    ]);
  const wrong = verdicts.filter(isSchemaWrong).length;
  const count = (wanted: string) => verdicts.filter(({ verdict }) => verdict === wanted).length;
  return [
    ...rows,
    '',
    `${verdicts.length} files: ${count('accepted')} accepted, ${count('refused')} refused (${wrong} of them genuine or placeholder), ${count('unknown')} of event types that the catalog does not have`,
  ].join('\n');
}

function cell(files: readonly FileVerdict[], wanted: string): string {
  const count = files.filter(({ verdict }) => verdict === wanted).length;
  return `${count === 0 ? '-' : count} ${wanted}`.padStart(11);
}

function refusal({ file, tier, why, reasons }: FileVerdict): string[] {
  const more = reasons.length - shownReasons;
  return [
    `  ${tier === 'distorted' ? 'refused' : 'WRONGLY REFUSED'} ${file} (${tier}${why ? `: ${why}` : ''})`,
    ...reasons.slice(0, shownReasons).map((reason) => `      ${reason}`),
    ...(more > 0 ? [`      and ${more} more`] : []),
  ];
}
