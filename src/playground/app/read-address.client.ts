import { readPermalink } from '../state/permalink.ts';
import type { ReadPermalink } from '../state/permalink.ts';
import { readQueryChoice } from '../state/query-choice.ts';
import type { QueryChoice } from '../state/query-choice.ts';
import type { SharedState } from '../state/shared-state.ts';

/** What the page's address asks for. */
export interface Asked {
  eventType: string;
  query: QueryChoice;
  link: SharedState | null;
  messages: string[];
}

/** Reads the address. An event type that is not `known` gives way to `usual`, with a message. */
export async function readAddress(
  { hash, search }: Pick<Location, 'hash' | 'search'>,
  known: readonly string[],
  usual: string,
): Promise<Asked> {
  const query = readQueryChoice(search);
  const read = await readPermalink(hash);
  const link = read.kind === 'state' ? read.state : null;
  const messages = messagesOf(read);
  const wanted = link?.eventType ?? query.eventType ?? usual;
  if (known.includes(wanted)) return { eventType: wanted, query, link, messages };
  return {
    eventType: usual,
    query: {},
    link: null,
    messages: [...messages, `There is no event type \`${wanted}\`. Here is \`${usual}\`.`],
  };
}

function messagesOf(read: ReadPermalink): string[] {
  if (read.kind === 'refused') return [`The link could not be read: ${read.reason}.`];
  return read.kind === 'state' ? read.messages : [];
}
