import { expect } from 'vitest';
import { answers } from '../../testing/describe-rows-fs.ts';
import type { Verdict } from '../../verdict.ts';

/** Speech in plain text. */
export const plain = (text: string): object => ({ type: 'PlainText', text });
/** An answer with this `response`. */
export const answer = (response: unknown, more: object = {}) =>
  answers({ version: '1.0', response, ...more });
/** A directive that plays a stream. */
export const play = (stream: object, playBehavior = 'REPLACE_ALL'): object => ({
  type: 'AudioPlayer.Play',
  playBehavior,
  audioItem: {
    stream: { url: 'https://a.test/1.mp3', token: 'a', offsetInMilliseconds: 0, ...stream },
  },
});

/** What every refused answer has in common. */
export const refused = {
  event: 'launch',
  status: 'rejected',
  caller: { kind: 'value', value: "There was a problem with the requested skill's response." },
  next: [null],
} as const;

/** Checks the request with which Alexa tells the skill why. */
export const followsWith =
  (request: object) =>
  ({ next }: Verdict): void => {
    expect(next[0]?.event).toMatchObject({ request });
    expect(next[0]?.attempt.number).toBe(2);
  };
