import type { Replies } from '../run/replies.ts';
import { repliesLimits } from '../run/replies.ts';
import type { OptionFields } from './option-fields.ts';

/** The replies to recorded calls, which are edited in the list of calls. */
export interface RepliesFields extends OptionFields<'replies'> {
  /** Takes the text of one reply; an empty one means the usual reply. */
  set(key: string, text: string): void;
}

/** Keeps the replies for the desk. */
export function createReplies(): RepliesFields {
  let replies: Replies = {};
  const listeners = new Set<() => void>();
  return {
    read: () => ({ replies }),
    write(options) {
      replies = options.replies;
    },
    onChange: (listener) => void listeners.add(listener),
    set(key, text) {
      const others = Object.entries(replies).filter(([name]) => name !== key);
      const own = text === '' || others.length >= repliesLimits.count ? [] : [[key, text]];
      replies = Object.fromEntries([...others, ...own]) as Replies;
      for (const listener of listeners) listener();
    },
  };
}
