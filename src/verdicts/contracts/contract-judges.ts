import type { Judge } from '../judge.ts';
import { hookJudge } from './hook-judge.ts';
import { macroJudge } from './macro-judge.ts';
import { mailJudge } from './mail-judge.ts';

/** The judges of answers with a contract of their own by event type. */
export const contractJudges: Record<string, Judge> = {
  'cloudformation/macro': macroJudge,
  'ses/receipt': mailJudge,
  'iot/pre-provisioning-hook': hookJudge,
};
