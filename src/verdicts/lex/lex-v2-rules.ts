import { defineRules } from '../rule.ts';
import { lexSources as sources } from './lex-sources.ts';

const invalid =
  '424, DependencyFailedException: “Invalid Lambda Response: Received invalid response from Lambda”, with what the parser stumbled over.';
const refused = 'Lex refuses the turn; which error it is, is not documented.';

/** What Lex V2 does with an answer. */
export const lexV2Rules = defineRules({
  failed: {
    when: 'The function throws, exits or fails to start',
    then: 'The runtime API answers 424, DependencyFailedException; the test window says “Invalid Lambda Response: Received error response from Lambda”.',
    source: sources.lambdaGuide,
  },
  timedOut: {
    when: 'The function takes too long',
    then: 'DependencyFailedException. Lex V1 waited for 30 seconds; for V2 no number was found.',
    source: sources.v1PostText,
  },
  notReadable: {
    when: 'The answer is no JSON object: `null`, nothing, a text',
    then: `${invalid} Of \`null\` alone this is not documented.`,
    source: sources.v2Response,
  },
  likeV1: {
    when: "The answer has V1's shape: `dialogAction` on top",
    then: invalid,
    source: sources.v2Response,
  },
  noSessionState: {
    when: '`sessionState` is missing, or no object',
    then: `${invalid} The field is always required.`,
    source: sources.v2Response,
  },
  noDialogAction: {
    when: '`sessionState` has no `dialogAction`',
    then: 'The guide does not call it required, the types do. What Lex does next is not documented.',
    source: sources.v2Response,
  },
  unknownType: {
    when: '`dialogAction.type` is none of the five',
    then: invalid,
    source: sources.v2Structures,
  },
  intentNotObject: {
    when: '`intent` is only the name of an intent, or `slots` or a slot is no object',
    then: invalid,
    source: sources.intentReport,
  },
  noIntent: {
    when: '`ElicitSlot`, `ConfirmIntent` or `Close` without an intent that has a name',
    then: refused,
    source: sources.v2Structures,
  },
  noState: {
    when: '`Close` without `intent.state`, or with a state that Lex does not know',
    then: `${refused} \`Fulfilled\` and \`Failed\` say how it ended.`,
    source: sources.v2Structures,
  },
  noSlotToElicit: {
    when: '`ElicitSlot` without `slotToElicit`, or for a slot that the intent does not have',
    then: refused,
    source: sources.v2Structures,
  },
  noMessages: {
    when: '`ElicitIntent` or `ConfirmIntent` without `messages`',
    then: `The field is required then. ${refused}`,
    source: sources.v2Response,
  },
  badMessage: {
    when: 'A message without a known `contentType`, without `content`, or a card without a title',
    then: refused,
    source: sources.v2Response,
  },
  attributesNotText: {
    when: 'Session or request attributes that are no text',
    then: `Both are maps from text to text. ${refused}`,
    source: sources.v2Structures,
  },
  forgotten: {
    when: '`sessionAttributes` lacks an attribute of the event',
    then: 'What is returned becomes the state of the session: the attribute is gone on the next turn.',
    source: sources.v2Structures,
  },
  otherIntent: {
    when: '`intent.name` is none that the event names',
    then: 'Lex goes on with that intent, if the bot has it. What it does otherwise is not documented.',
    source: sources.v2Structures,
  },
  delegates: {
    when: '`Delegate`',
    then: 'The bot goes on as it is configured: it asks for the next slot, confirms or fulfills.',
    source: sources.v2Structures,
  },
  asksForSlot: {
    when: '`ElicitSlot`',
    then: 'Lex asks for the slot; the next turn fills it. Without a message it asks as the bot is configured.',
    source: sources.v2Structures,
  },
  asksForIntent: {
    when: '`ElicitIntent`',
    then: 'Lex asks what the user wants.',
    source: sources.v2Structures,
  },
  asksForConfirmation: {
    when: '`ConfirmIntent`',
    then: 'Lex asks yes or no.',
    source: sources.v2Structures,
  },
  closesOpen: {
    when: '`Close`, and `intent.state` is neither `Fulfilled` nor `Failed`',
    then: 'The conversation is over, and the intent is not. What Lex makes of it is not documented.',
    source: sources.v2Structures,
  },
  closes: {
    when: '`Close`',
    then: "The intent ends as its state says; the user's next words begin another.",
    source: sources.v2Structures,
  },
});
