import type { Judge } from '../judge.ts';
import { lexV1Judge } from './lex-v1-judge.ts';
import { lexV2Judge } from './lex-v2-judge.ts';

/** The judges of Amazon Lex by event type. */
export const lexJudges: Record<string, Judge> = {
  'lex/v2': lexV2Judge,
  'lex/v1': lexV1Judge,
};
