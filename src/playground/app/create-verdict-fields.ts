import type { OptionValue } from '../../verdicts/option.ts';
import { playOutLimits } from '../state/play-out-limits.ts';
import type { OptionFields } from './option-fields.ts';

/** The verdict's options, and how far a story is played out; their controls are among the panels. */
export interface VerdictFields extends OptionFields<'verdict' | 'playOut'> {
  set(name: string, value: OptionValue): void;
  /** How many invocations "Play out" makes at a time. */
  limit(): number;
  setLimit(limit: number): void;
  /** Whether a story is on display: it is shared with its limit. */
  setShown(shown: boolean): void;
}

/** Keeps the verdict's options for the desk. */
export function createVerdictFields(): VerdictFields {
  let verdict: Record<string, OptionValue> = {};
  let limit: number = playOutLimits.usual;
  let shown = false;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    read: () => ({ verdict, playOut: shown ? limit : 0 }),
    write(options) {
      verdict = options.verdict;
      shown = options.playOut > 0;
      if (shown) limit = options.playOut;
    },
    onChange: (listener) => void listeners.add(listener),
    set(name, value) {
      verdict = { ...verdict, [name]: value };
      tell();
    },
    limit: () => limit,
    setLimit(next) {
      limit = next;
      tell();
    },
    setShown(next) {
      if (shown === next) return;
      shown = next;
      tell();
    },
  };
}
