import { defineRules } from '../rule.ts';
import { alexaSources as sources } from './alexa-sources.ts';

const invalid =
  "Alexa says that there was a problem with the skill's response, ends the session, and sends a `SessionEndedRequest` with `INVALID_RESPONSE`";

/** What Alexa does with the answer of a custom skill. */
export const skillRules = defineRules({
  failed: {
    when: 'The function throws, exits or fails to start',
    then: `${invalid}.`,
    source: sources.thrownReport,
  },
  timedOut: {
    when: 'No answer in time',
    then: '`SessionEndedRequest` with `ENDPOINT_TIMEOUT`. By reports Alexa waits eight seconds, as it does for smart home.',
    source: sources.timeoutReport,
  },
  notJson: {
    when: 'The answer is no JSON object',
    then: `${invalid}.`,
    source: sources.requestResponse,
  },
  noResponse: {
    when: 'The answer is `null`, or has no `response`',
    then: `${invalid}: “SpeechletResponse was null”.`,
    source: sources.nullReport,
  },
  noVersion: {
    when: '`version` is missing',
    then: 'It is required. What Alexa does without it is not documented.',
    source: sources.requestResponse,
  },
  badSpeech: {
    when: '`outputSpeech` has an unknown `type`, or lacks `text` or `ssml`, or the SSML does not begin with `<speak>`',
    then: `${invalid}: “Invalid SSML Output Speech”.`,
    source: sources.ssmlReport,
  },
  bareAmpersand: {
    when: 'The SSML has an `&` that is not written as `&amp;`',
    then: `${invalid}: “Invalid SSML Output Speech”, as it is not well formed.`,
    source: sources.ampersandReport,
  },
  speechTooLong: {
    when: '`outputSpeech` has more than 8,000 characters',
    then: 'Refused: “Speech … exceeds allowed size of 8000 characters”.',
    source: sources.speechReport,
  },
  badCard: {
    when: 'A card of an unknown `type`, or one that asks for permissions and names none',
    then: `${invalid}.`,
    source: sources.requestResponse,
  },
  cardTooLong: {
    when: 'A card has more than 8,000 characters, or the address of its picture more than 2,000',
    then: 'Alexa returns an error.',
    source: sources.cardReport,
  },
  badDirective: {
    when: 'A directive without a `type`; two `AudioPlayer.Play`, or one without an HTTPS address, a token, or the token before it',
    then: `${invalid}.`,
    source: sources.audioReport,
  },
  noScreen: {
    when: 'A directive of `Alexa.Presentation.APL`, which `supportedInterfaces` of the device lacks',
    then: 'Amazon calls it an invalid directive. What the user hears is not documented.',
    source: sources.screenReport,
  },
  badEnd: {
    when: '`shouldEndSession` is neither true nor false, but a text for example',
    then: 'It has to be a boolean. What Alexa does with something else is not documented.',
    source: sources.requestResponse,
  },
  tooLarge: {
    when: 'The answer has more than 24 kilobytes, session attributes included',
    then: "Refused: “exceeded the maximum response size of 24576 bytes”, in the Alexa app; nothing in the function's log.",
    source: sources.sizeReport,
  },
  playerOnly: {
    when: 'An answer to a request of the player has `outputSpeech`, `card`, `reprompt` or `shouldEndSession`',
    then: 'Only directives of the player are allowed. Alexa plays nothing of it, and sends a `System.ExceptionEncountered`.',
    source: sources.ssmlReport,
  },
  playerFailed: {
    when: 'The function fails on a request of the player',
    then: 'There is no session to end. Alexa says nothing, and sends a `System.ExceptionEncountered`.',
    source: sources.audioPlayer,
  },
  notTaken: {
    when: 'An `AudioPlayer.PlaybackStopped` or a `System.ExceptionEncountered` is answered',
    then: 'No answer is possible: what it says is not done.',
    source: sources.audioPlayer,
  },
  tells: {
    when: 'A `CanFulfillIntentRequest` is answered with `canFulfillIntent`',
    then: 'Alexa knows whether the skill can do it, and may choose it. Nothing is said, shown or played.',
    source: sources.canFulfill,
  },
  tellsNothing: {
    when: 'A `CanFulfillIntentRequest` gets no `canFulfillIntent`',
    then: 'The skill may do no more here than to say whether it can. What Alexa makes of anything else is not documented.',
    source: sources.canFulfill,
  },
  afterEnd: {
    when: 'A `SessionEndedRequest` is answered',
    then: 'No answer is possible: what it says is never heard.',
    source: sources.endReport,
  },
  repromptUnheard: {
    when: 'A `reprompt`, and the session does not stay open',
    then: 'It is never said: Alexa only asks again while it listens.',
    source: sources.session,
  },
  playInOpenSession: {
    when: '`AudioPlayer.Play`, and `shouldEndSession` is `false`',
    then: 'The device gets the stream and pauses it, to wait for the user.',
    source: sources.audioPlayer,
  },
  ends: {
    when: '`shouldEndSession` is `true`',
    then: 'Alexa says and does what the answer has, and the session is over; no `SessionEndedRequest` follows.',
    source: sources.session,
  },
  listens: {
    when: '`shouldEndSession` is `false` or `null`',
    then: 'Alexa says it and listens for some seconds; if nobody speaks, it says the `reprompt` and listens once more.',
    source: sources.session,
  },
  deviceDecides: {
    when: '`shouldEndSession` is left out',
    then: 'Alexa says it and does not listen. How long the session lives depends on the device: up to 30 seconds with a screen.',
    source: sources.session,
  },
  plays: {
    when: 'A request of the player is answered with its directives, or with nothing',
    then: 'The player does as they say; without any it goes on as it is.',
    source: sources.audioPlayer,
  },
});
