import type { CallReply, CallToRecord, Services } from '../services.ts';
import { services } from '../services.ts';
import { replyKey } from '../protocol.ts';

/** What the tests of modules see of the runtime: the calls so far, and what they are to answer. */
export interface ServicesForTest {
  calls: CallToRecord[];
  replies: Record<string, CallReply>;
  written: string[];
  notices: string[];
}

/** Lends modules a runtime of Node's own parts that records into arrays. */
export function lendServices(): ServicesForTest {
  const seen: ServicesForTest = { calls: [], replies: {}, written: [], notices: [] };
  const lent: Partial<Services> = {
    process,
    timers: globalThis,
    record(call) {
      seen.calls.push(call);
      return seen.replies[replyKey(call)] ?? { value: {} };
    },
    notify: ({ text }) => void seen.notices.push(text),
    write: (_stream, text) => void seen.written.push(text),
  };
  Object.assign(services, lent);
  return seen;
}
