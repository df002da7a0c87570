import type { Row } from '../../testing/describe-rows-fs.ts';
import { alexaSources as sources } from '../alexa-sources.ts';
import { answer, followsWith, plain, play, refused } from './skill-answer-fs.ts';

const badSpeech = { ...refused, rules: ['badSpeech'], source: sources.ssmlReport.url } as const;
const badDirective = {
  ...refused,
  rules: ['badDirective'],
  source: sources.audioReport.url,
} as const;

/** Speech, cards and directives that Alexa refuses. */
export const refusedSkillRows: Row[] = [
  { ...badSpeech, name: 'speech that is a text', outcome: answer({ outputSpeech: 'Hello' }) },
  {
    ...badSpeech,
    name: 'a type that there is not',
    outcome: answer({ outputSpeech: { type: 'Text', text: 'Hello' } }),
    fixes: ['/response/outputSpeech/type'],
  },
  {
    ...badSpeech,
    name: 'SSML in the wrong member',
    outcome: answer({ outputSpeech: { type: 'SSML', text: 'Hello' } }),
    headline: 'because `outputSpeech.ssml` is missing.',
    fixes: ['/response/outputSpeech'],
  },
  {
    ...badSpeech,
    name: 'SSML without speak',
    outcome: answer({ outputSpeech: { type: 'SSML', ssml: 'Hello <break/>' } }),
    fixes: ['/response/outputSpeech/ssml'],
    also: followsWith({ error: { message: 'Invalid SSML Output Speech' } }),
  },
  {
    ...badSpeech,
    name: 'a reprompt without text',
    outcome: answer({ reprompt: { outputSpeech: { type: 'PlainText' } } }),
    fixes: ['/response/reprompt/outputSpeech'],
  },
  {
    ...refused,
    name: 'speech of 8,001 characters',
    outcome: answer({ outputSpeech: plain('a'.repeat(8001)) }),
    rules: ['speechTooLong'],
    source: sources.speechReport.url,
  },
  {
    ...refused,
    name: 'a card of another type',
    outcome: answer({ card: { type: 'Fancy' } }),
    rules: ['badCard'],
    source: sources.requestResponse.url,
  },
  {
    ...refused,
    name: 'a card that asks for no permission',
    outcome: answer({ card: { type: 'AskForPermissionsConsent' } }),
    rules: ['badCard'],
    source: sources.requestResponse.url,
  },
  ...[
    { type: 'Simple', content: 'a'.repeat(8001) },
    { type: 'Standard', image: { smallImageUrl: `https://a.test/${'a'.repeat(2000)}` } },
  ].map((card): Row => ({
    ...refused,
    name: `a ${card.type} card that is too long`,
    outcome: answer({ card }),
    rules: ['cardTooLong'],
    source: sources.cardReport.url,
  })),
  {
    ...refused,
    name: 'session attributes of 25 KB',
    outcome: answer({}, { sessionAttributes: { log: 'a'.repeat(25_000) } }),
    rules: ['tooLarge'],
    source: sources.sizeReport.url,
  },
  { ...badDirective, name: 'a directive without a type', outcome: answer({ directives: [{}] }) },
  { ...badDirective, name: 'directives as an object', outcome: answer({ directives: play({}) }) },
  {
    ...badDirective,
    name: 'two of AudioPlayer.Play',
    outcome: answer({ directives: [play({}), play({})] }),
    fixes: ['/response/directives/1'],
  },
  {
    ...badDirective,
    name: 'a stream without HTTPS',
    outcome: answer({ directives: [play({ url: 'http://a.test/1.mp3' })] }),
    fixes: ['/response/directives/0/audioItem'],
  },
  {
    ...badDirective,
    name: 'a stream without a token',
    outcome: answer({ directives: [play({ token: undefined })] }),
  },
];
