import type { OptionValue } from '../../verdicts/option.ts';
import type { Jump } from './view.ts';

/** What the reader can do in the panels of verdict and story. */
export interface VerdictActions {
  setOption(name: string, value: OptionValue): void;
  /** Plays the story out, or one invocation of it. */
  playOut(): void;
  step(): void;
  setLimit(limit: number): void;
  /** Goes to the member of the event that a JSON pointer names. */
  showEvent(pointer: string): void;
  jump: Jump;
}
