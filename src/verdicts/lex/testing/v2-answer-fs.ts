import { sampleOf } from '../../testing/sample-fs.ts';

const { sessionState } = sampleOf('lex/v2', 'slot-to-check') as {
  sessionState: { intent: { slots: object }; sessionAttributes: object };
};

export const { intent } = sessionState;
export const delegate = { type: 'Delegate' };

/** A message in plain text. */
export const say = (content: string): object => ({ contentType: 'PlainText', content });

/** An answer that takes the state of the event over, but for what is given. */
export const answer = (dialogAction: unknown, more: object = {}, messages?: unknown): unknown => ({
  sessionState: {
    dialogAction,
    intent,
    sessionAttributes: sessionState.sessionAttributes,
    ...more,
  },
  ...(messages === undefined ? {} : { messages }),
});
