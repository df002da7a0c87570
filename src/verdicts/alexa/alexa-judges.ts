import type { Judge } from '../judge.ts';
import { skillJudge } from './skill-judge.ts';
import { smartHomeJudge } from './smart-home-judge.ts';

/** The judges of Alexa by event type. */
export const alexaJudges: Record<string, Judge> = {
  'alexa/skill-request': skillJudge,
  'alexa/smart-home': smartHomeJudge,
};
