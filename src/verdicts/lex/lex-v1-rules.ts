import { defineRules } from '../rule.ts';
import { lexSources as sources } from './lex-sources.ts';

const invalid =
  '424, DependencyFailedException: “Invalid Lambda Response: Received invalid response from Lambda”.';

/** What Lex V1 did with an answer, as long as there was one. */
export const lexV1Rules = defineRules({
  ended: {
    when: 'Anything at all, since 15 September 2025',
    then: 'Bots, console and API of V1 are gone.',
    source: sources.v1End,
    pageOnly: true,
  },
  failed: {
    when: 'The function throws, exits or fails to start',
    then: '424, DependencyFailedException: “Invalid Lambda Response: Received error response from Lambda”.',
    source: sources.errorReport,
  },
  timedOut: {
    when: 'The function takes longer than 30 seconds',
    then: '424, DependencyFailedException.',
    source: sources.v1PostText,
  },
  notReadable: {
    when: 'The answer is no JSON object: `null`, nothing, a text',
    then: invalid,
    source: sources.v1Format,
  },
  likeV2: {
    when: "The answer has V2's shape: `sessionState` on top",
    then: `${invalid} The parser finds a null where \`dialogAction\` belongs.`,
    source: sources.noActionReport,
  },
  noDialogAction: {
    when: '`dialogAction` is missing, or no object',
    then: `${invalid} Only this field is required.`,
    source: sources.noActionReport,
  },
  unknownType: {
    when: '`dialogAction.type` is none of the five',
    then: invalid,
    source: sources.v1Format,
  },
  missingMember: {
    when: '`dialogAction` lacks what its type needs: `fulfillmentState`, `intentName`, `slots`, `slotToElicit`',
    then: `${invalid} Which error it was, is not documented.`,
    source: sources.v1Format,
  },
  unknownMember: {
    when: '`dialogAction` has a member that its type does not know, such as `message` with `Delegate`',
    then: `${invalid} The parser names the field.`,
    source: sources.unknownFieldReport,
  },
  badMessage: {
    when: 'A message is a text, or has no `content`, or an unknown `contentType`',
    then: invalid,
    source: sources.messageReport,
  },
  badSlots: {
    when: 'A slot is an object, as in V2, or anything but text and `null`',
    then: `${invalid} Which error it was, is not documented.`,
    source: sources.v1Format,
  },
  attributesNotText: {
    when: 'Session attributes that are no text',
    then: 'They are a map from text to text. Which error it was, is not documented.',
    source: sources.v1Format,
  },
  delegatesFulfillment: {
    when: 'A fulfillment hook returns `Delegate` and has removed no slot',
    then: '424, DependencyFailedException.',
    source: sources.v1Format,
  },
  noConfirmationPrompt: {
    when: '`ConfirmIntent` without a message, and the intent has no `confirmationPrompt`',
    then: 'The message is required then. Which error it was, is not documented.',
    source: sources.v1Format,
  },
  noClarificationPrompt: {
    when: '`ElicitIntent` without a message, and the bot has no clarification prompt',
    then: '400, BadRequestException.',
    source: sources.v1Format,
  },
  tooLarge: {
    when: 'The answer is larger than 25 KB, or its session attributes than 12 KB',
    then: 'Over the limit; which error it was, is not documented.',
    source: sources.v1Limits,
  },
  delegates: {
    when: '`Delegate`',
    then: 'The bot goes on as it is configured.',
    source: sources.v1Format,
  },
  asksForSlot: {
    when: '`ElicitSlot`',
    then: 'Lex asks for the slot; without a message, with the prompt of the slot.',
    source: sources.v1Format,
  },
  asksForIntent: {
    when: '`ElicitIntent`',
    then: 'Lex asks what the user wants; without a message, with a clarification prompt.',
    source: sources.v1Format,
  },
  asksForConfirmation: {
    when: '`ConfirmIntent`',
    then: 'Lex asks yes or no; without a message, with the confirmation prompt.',
    source: sources.v1Format,
  },
  closes: {
    when: '`Close`',
    then: 'The intent ends; without a message, with the goodbye or follow-up message of the intent.',
    source: sources.v1Format,
  },
});
