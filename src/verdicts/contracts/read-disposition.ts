import { member } from '../answer.ts';
import type { Answer } from '../answer.ts';

/** The words that SES knows. */
type Disposition = 'CONTINUE' | 'STOP_RULE' | 'STOP_RULE_SET';

/** What an answer says of the mail: a disposition, another value in its place, or nothing. */
interface ReadDisposition {
  /** As SES understands it; null where it understands none. */
  disposition: Disposition | null;
  /** What is there instead; `undefined` where nothing is. */
  instead: unknown;
  /** JSON pointer into the answer. */
  pointer: string;
  /** Whether the answer wants to stop the mail, in whatever words. */
  wantsStop: boolean;
}

/** Reads the disposition. A bare word is none, though it may be meant. */
export function readDisposition(answer: Answer): ReadDisposition {
  const value = answer.isJson ? answer.value : answer.text;
  const isBare = typeof value === 'string';
  const found = isBare ? value : member(value, 'disposition');
  const isKnown = found === 'CONTINUE' || found === 'STOP_RULE' || found === 'STOP_RULE_SET';
  return {
    disposition: isKnown && !isBare ? found : null,
    instead: found,
    pointer: isBare || found === undefined ? '' : '/disposition',
    wantsStop:
      typeof found === 'string' &&
      /stop|drop|reject|block|bounce|discard|delete|refuse/i.test(found),
  };
}
