import { allOf, capitalise, count, shortId } from '../words.ts';
import type { Message } from './read-messages.ts';
import { returnWords } from './return-words.ts';

/** The messages of a batch by what becomes of them; what is in no other list is deleted. */
export interface SortedMessages {
  messages: Message[];
  /** To the dead-letter queue. */
  moved: Message[];
  returning: Message[];
  /** Deleted, though the answer named them. */
  ignored: Message[];
  /** Why the batch failed as a whole; empty where it did not. */
  cause: string;
}

/** "2 of 3 messages are deleted; message `059f…` becomes visible again after 30 seconds." Of a batch that failed as a whole it says why. */
export function queueHeadline(
  { messages, moved, returning, ignored, cause }: SortedMessages,
  options: { visibilityTimeout: number; maxReceiveCount: number },
): string {
  const total = messages.length;
  const because = cause === '' ? '' : `, because ${cause}`;
  if (total === 0) {
    return cause === ''
      ? 'The event holds no message, so nothing is deleted.'
      : `The event, which holds no message, counts as failed${because}.`;
  }
  const deleted = total - moved.length - returning.length;
  const parts: string[] = [];
  if (deleted > 0) parts.push(deletedWords(deleted, total) + ignoredWords(ignored, total));
  if (returning.length > 0) {
    const verb = returning.length === 1 ? 'becomes' : 'become';
    const when = `visible again ${returnWords(options.visibilityTimeout)}`;
    parts.push(`${subject(returning, total)} ${verb} ${when}${receiveWords(returning, options)}`);
  }
  if (moved.length > 0) {
    const verb = moved.length === 1 ? 'moves' : 'move';
    parts.push(`${subject(moved, total)} ${verb} to the dead-letter queue`);
  }
  return `${capitalise(parts.join('; '))}${because}.`;
}

function deletedWords(deleted: number, total: number): string {
  if (deleted < total) {
    return `${deleted} of ${count(total, 'message')} ${deleted === 1 ? 'is' : 'are'} deleted`;
  }
  return total === 1 ? 'the message is deleted' : `${allOf(total, 'message')} are deleted`;
}

function ignoredWords({ length }: Message[], total: number): string {
  if (length === 0) return '';
  const unread = 'nobody reads it without `ReportBatchItemFailures`';
  if (length === total) {
    return `, though the answer names ${total === 1 ? 'it' : 'them'} as failed: ${unread}`;
  }
  const which = length === 1 ? 'the one' : `the ${length}`;
  return `, ${which} that the answer names as failed too: ${unread}`;
}

function subject(some: Message[], total: number): string {
  const [first] = some;
  if (first && some.length === 1) {
    return first.id === '' ? 'a message without an id' : `message ${shortId(first.id)}`;
  }
  return some.length === total ? allOf(total, 'message') : count(some.length, 'message');
}

function receiveWords(
  [first, second]: Message[],
  { maxReceiveCount }: { maxReceiveCount: number },
): string {
  if (!first || second || maxReceiveCount === 0) return '';
  return `, receive ${first.receives + 1} of at most ${maxReceiveCount}`;
}
