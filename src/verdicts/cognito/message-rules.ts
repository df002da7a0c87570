import { defineRules } from '../rule.ts';
import { cognitoSources } from './cognito-sources.ts';
import { triggerRules } from './trigger-rules.ts';
import type { Trigger } from './trigger.ts';
import { wrongTypeRule } from './wrong-type-rule.ts';

const { customMessage, messagePattern, longMessage } = cognitoSources;

/** The custom message trigger, in the words of its rules. */
export const messageTrigger: Trigger = {
  name: 'CustomMessage',
  call: 'The call that wanted the message',
  refused: 'The message is not sent.',
};

/** What Cognito does with the texts of a custom message. */
export const messageRules = {
  ...defineRules({
    sent: {
      when: 'A text has its placeholders',
      then: 'Cognito puts the code, and in an invitation the user name, in their place and sends it.',
      source: customMessage,
    },
    usual: {
      when: 'A text is null or absent',
      then: 'The text that is set in the pool is sent.',
      source: customMessage,
    },
    noSes: {
      when: '`emailMessage` or `emailSubject` is set, and the pool does not send through Amazon SES (`EmailSendingAccount` is not `DEVELOPER`)',
      then: '`InvalidLambdaResponseException`, status 400.',
      source: customMessage,
    },
    lacksCode: {
      when: 'The text lacks the placeholder for the code',
      then: 'The guide demands it. Which error follows is not documented; reports have `InvalidParameterException`, as the text does not match a pattern with `{####}` in it.',
      source: messagePattern,
    },
    lacksName: {
      when: 'The text of an invitation lacks the placeholder for the user name',
      then: 'The guide demands both, `usernameParameter` and `codeParameter`. Which error follows is not documented.',
      source: customMessage,
    },
    tooLong: {
      when: 'The e-mail is longer than 20,000 characters, a text message or the subject longer than 140',
      then: 'What follows is not documented. By reports the text is dropped without an error, and the one that is set in the pool is sent.',
      source: longMessage,
    },
    wrongType: wrongTypeRule('A text is no text', customMessage),
  }),
  ...triggerRules(messageTrigger),
};
