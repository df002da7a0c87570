import { replyKey } from '../../sandbox/protocol.ts';
import type { RecordedCall } from '../../sandbox/protocol.ts';
import { checkReply } from './check-reply.ts';
import { titleOfKey } from './describe-call.ts';
import { kindOfReply } from './replies.ts';
import type { Replies } from './replies.ts';

/** One operation whose reply can be edited. */
export interface ReplyRow {
  key: string;
  title: string;
  /** As it was written; empty where the reply is the usual one. */
  text: string;
  /** What is wrong with the text. */
  problem: string | null;
  /** Whether the last run called it. */
  called: boolean;
}

/** The operations of the calls in their order, then those that only have a reply. */
export function listReplies(calls: readonly RecordedCall[], replies: Replies): ReplyRow[] {
  const called = new Set(calls.map((call) => replyKey(call)));
  return [...new Set([...called, ...Object.keys(replies)])].map((key) => {
    const text = Object.hasOwn(replies, key) ? (replies[key] ?? '') : '';
    const checked = text === '' ? null : checkReply(kindOfReply(key), text);
    const problem = checked && 'problem' in checked ? checked.problem : null;
    return { key, title: titleOfKey(key), text, problem, called: called.has(key) };
  });
}
