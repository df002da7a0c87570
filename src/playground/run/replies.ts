import { checkReply } from './check-reply.ts';

/** The replies that a reader wrote, by the key of the call that they answer: JSON as it was typed. */
export type Replies = Record<string, string>;

/** How many replies there may be, and how long each. */
export const repliesLimits = { count: 50, key: 500, text: 50_000 } as const;

/** Whether a reply answers an AWS service or a request over HTTP: `s3/GetObject`, or `GET https://…`. */
export function kindOfReply(key: string): 'aws' | 'http' {
  return /^[^\s/]+\/\S+$/.test(key) ? 'aws' : 'http';
}

/** The replies as the sandbox takes them; those that are no replies yet are left out. */
export function repliesToSend(replies: Replies): Record<string, string> {
  return Object.fromEntries(
    Object.entries(replies).flatMap(([key, text]) => {
      const checked = checkReply(kindOfReply(key), text);
      return 'reply' in checked ? [[key, JSON.stringify(checked.reply)]] : [];
    }),
  );
}

/**
 * Reads replies of unknown origin, from a link or from the browser's storage: `null` where they are
 * none. What is more than there may be is said and left out.
 */
export function readReplies(value: unknown, say: (message: string) => void): Replies | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value as Record<string, unknown>);
  if (!entries.every((entry): entry is [string, string] => typeof entry[1] === 'string'))
    return null;
  const fitting = entries.filter(
    ([key, text]) => key.length <= repliesLimits.key && text.length <= repliesLimits.text,
  );
  const kept = fitting.slice(0, repliesLimits.count);
  const rest = entries.length - kept.length;
  if (rest > 0)
    say(`Of the replies to calls, ${rest} are too many or too long: they are left out.`);
  // From entries, a key such as `__proto__` is an own one like any other.
  return Object.fromEntries(kept);
}
