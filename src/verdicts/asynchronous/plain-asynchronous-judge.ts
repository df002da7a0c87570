import { asyncJudge } from './async-judge.ts';

/** Judges asynchronous events of a service of which no more is known. */
export const plainAsynchronousJudge = asyncJudge(null);
