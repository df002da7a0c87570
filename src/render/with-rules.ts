import type { EventType, FailureRule, Integration, Source } from '../catalog/types.ts';
import { judgeOf } from '../verdicts/judge-of.ts';

/**
 * The integration with the rules of its verdicts in its failure tables, before the rows of its own, and with their
 * sources among its own: what the playground says is what the page says.
 */
export async function withRules(integration: Integration): Promise<Integration> {
  const sources: Source[] = [...integration.sources];
  const add = async (eventType: EventType): Promise<EventType> => {
    const { rules } = await judgeOf(eventType.id, integration.invocation);
    const rows = rules.map(({ when, then, source }): FailureRule => ({
      when,
      then,
      source: idOf(source, sources),
    }));
    return { ...eventType, failure: [...rows, ...eventType.failure] };
  };
  const eventTypes = [];
  for (const eventType of integration.eventTypes) eventTypes.push(await add(eventType));
  return { ...integration, eventTypes, sources };
}

/** The id of a source of the same address; a source that is not there yet is added. */
function idOf(source: Source, sources: Source[]): string {
  const known = sources.find(({ url }) => url === source.url);
  if (known) return known.id;
  const isTaken = (id: string): boolean => sources.some((one) => one.id === id);
  let id = source.id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  while (isTaken(id)) id = `${id}-too`;
  sources.push({ ...source, id });
  return id;
}
