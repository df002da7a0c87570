import type { JudgedOutcome } from './judge.ts';
import { firstAttempt } from './judge-outcome.ts';
import type { Attempt, Fate, NextAttempt, Verdict } from './verdict.ts';

/** An invocation that waits for its time. */
export interface PendingInvocation {
  /** Seconds on the virtual clock, which starts with the first invocation. */
  atSeconds: number;
  /** False where the service's waiting time is not documented: it is at `atSeconds` or later. */
  isTimeKnown: boolean;
  /** Why it comes, and what is in it. */
  text: string;
  event: unknown;
  attempt: Attempt;
}

/** An invocation that was made. */
export interface StoryInvocation extends PendingInvocation {
  /** Counts from 1. */
  number: number;
  outcome: JudgedOutcome;
  verdict: Verdict;
}

/** What a service does with an event until it is done with it. Invocations take no time on its clock. */
export interface Story {
  invocations: readonly StoryInvocation[];
  pending: readonly PendingInvocation[];
}

/** The way of one record through the invocations, in their order. */
export interface RecordWay {
  id: string;
  stations: { invocation: number; fate: Fate; text: string }[];
}

/** A story before its first invocation. */
export function startStory(event: unknown): Story {
  const first = { atSeconds: 0, isTimeKnown: true, text: 'The first invocation', event };
  return { invocations: [], pending: [{ ...first, attempt: firstAttempt }] };
}

/** The invocation that comes next: the earliest, and of several at one time the one that was named first. */
export function nextInvocation({ pending }: Story): PendingInvocation | undefined {
  return pending.reduce<PendingInvocation | undefined>(
    (first, one) => (first && first.atSeconds <= one.atSeconds ? first : one),
    undefined,
  );
}

/** The story after the invocation that came next. */
export function addInvocation(story: Story, outcome: JudgedOutcome, verdict: Verdict): Story {
  const now = nextInvocation(story);
  if (!now) return story;
  const number = story.invocations.length + 1;
  return {
    invocations: [...story.invocations, { ...now, number, outcome, verdict }],
    // In its place: what is cut in two is done, half by half, before what came behind it.
    pending: story.pending.flatMap((one) =>
      one === now ? verdict.next.map((next) => pendingOf(next, now)) : [one],
    ),
  };
}

function pendingOf(next: NextAttempt, now: PendingInvocation): PendingInvocation {
  const { afterSeconds, text, event, attempt } = next;
  return {
    atSeconds: now.atSeconds + (afterSeconds ?? 0),
    isTimeKnown: now.isTimeKnown && afterSeconds !== null,
    text,
    event,
    attempt,
  };
}

/** The ways of all records, in the order in which they first came. */
export function recordWays({ invocations }: Pick<Story, 'invocations'>): RecordWay[] {
  const ways = new Map<string, RecordWay>();
  for (const { number, verdict } of invocations) {
    for (const { id, fate, text } of verdict.records) {
      const way = ways.get(id) ?? { id, stations: [] };
      ways.set(id, way);
      way.stations.push({ invocation: number, fate, text });
    }
  }
  return [...ways.values()];
}
