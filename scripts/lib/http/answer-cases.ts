import type { AnswerCase } from './answer-case.ts';
import { memberCases } from './member-cases.ts';
import { passingCases } from './passing-cases.ts';
import { wholeAnswerCases } from './whole-answer-cases.ts';

/** Every case; the names differ. */
export const answerCases: readonly AnswerCase[] = [
  ...passingCases,
  ...memberCases,
  ...wholeAnswerCases,
];
