import { playableEventTypes } from '../../../src/catalog/playable-event-types.ts';
import type { Catalog, Finding } from '../../../src/catalog/types.ts';

/** The last line of the check: what was looked at, and how much was found. */
export function countContent(
  { integrations }: Catalog,
  rules: number,
  findings: readonly Finding[],
): string {
  const eventTypes = integrations.flatMap((integration) => integration.eventTypes);
  const playable = integrations.flatMap(playableEventTypes);
  const samples = playable.flatMap((eventType) => eventType.samples);
  const handlers = playable.flatMap((eventType) => eventType.handlers);
  const looked = [
    count(integrations.length, 'integration'),
    count(eventTypes.length, 'event type'),
    count(samples.length, 'sample'),
    count(handlers.length, 'handler'),
    count(rules, 'rule'),
  ];
  const files = new Set(findings.map(({ file }) => file)).size;
  const found =
    findings.length === 0
      ? 'no findings'
      : `${count(findings.length, 'finding')} in ${count(files, 'file')}`;
  return `${looked.join(', ')}: ${found}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
