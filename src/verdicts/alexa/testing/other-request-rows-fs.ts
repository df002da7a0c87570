import { throws, timesOut } from '../../testing/describe-rows-fs.ts';
import type { Row } from '../../testing/describe-rows-fs.ts';
import { sampleOf } from '../../testing/sample-fs.ts';
import { alexaSources as sources } from '../alexa-sources.ts';
import { answer, followsWith, plain, play, refused } from './skill-answer-fs.ts';

const playerEvent = sampleOf('alexa/skill-request', 'nearly-finished') as { request: object };
const withType = (type: string): object => ({
  ...playerEvent,
  request: { ...playerEvent.request, type },
});
const unheard = { kind: 'nothing', text: 'The user hears nothing of it.' } as const;
const asked = { event: 'can-fulfill', source: sources.canFulfill.url, next: [] } as const;
const untaken = { rules: ['notTaken'], source: sources.audioPlayer.url, next: [] } as const;
const failed = {
  event: 'nearly-finished',
  status: 'rejected',
  rules: ['playerFailed'],
  source: sources.audioPlayer.url,
  caller: unheard,
} as const;
const speech = { outputSpeech: plain('Hello.') };
const document = { type: 'Alexa.Presentation.APL.RenderDocument', token: 'a', document: {} };
const send = { type: 'Connections.SendRequest', name: 'Buy', payload: {}, token: 'a' };

/** Requests outside of a session, and answers that depend on the device. */
export const otherRequestRows: Row[] = [
  {
    ...asked,
    name: 'can fulfill',
    outcome: answer({ canFulfillIntent: { canFulfill: 'YES', slots: {} } }),
    status: 'ok',
    rules: ['tells'],
    headline: 'Alexa is told whether the skill can do it: `YES`.',
  },
  {
    ...asked,
    name: 'speech where only canFulfillIntent is asked for',
    outcome: answer(speech),
    status: 'rejected',
    rules: ['tellsNothing'],
    caller: unheard,
    fixes: ['/response'],
  },
  {
    ...asked,
    name: 'throws on can-fulfill',
    outcome: throws,
    status: 'rejected',
    rules: ['tellsNothing'],
    headline: 'Alexa is not told whether the skill can do it, because the function threw',
    caller: unheard,
  },
  {
    ...failed,
    name: 'throws on a request of the player',
    outcome: throws,
    headline: 'Alexa gets no answer to `AudioPlayer.PlaybackNearlyFinished`, because',
    also: followsWith({ type: 'System.ExceptionEncountered' }),
  },
  { ...failed, name: 'is late for the player', outcome: timesOut },
  {
    ...untaken,
    name: 'plays on when the player has stopped',
    event: withType('AudioPlayer.PlaybackStopped'),
    outcome: answer({ directives: [play({})] }),
    status: 'lost',
    headline: 'because Alexa takes no answer to `AudioPlayer.PlaybackStopped`.',
    fixes: ['/response/directives'],
  },
  {
    ...untaken,
    name: 'nothing when the player has stopped',
    event: withType('AudioPlayer.PlaybackStopped'),
    outcome: answer({}),
    status: 'ok',
  },
  {
    ...untaken,
    name: 'throws on an exception that Alexa tells',
    event: withType('System.ExceptionEncountered'),
    outcome: throws,
    status: 'lost',
  },
  {
    ...refused,
    name: 'an ampersand in SSML',
    outcome: answer({ outputSpeech: { type: 'SSML', ssml: '<speak>Tea & cake</speak>' } }),
    rules: ['bareAmpersand'],
    source: sources.ampersandReport.url,
    headline: 'because the SSML has an `&` that is not written as `&amp;`.',
    fixes: ['/response/outputSpeech/ssml'],
    also: followsWith({ error: { message: 'Invalid SSML Output Speech' } }),
  },
  {
    event: 'launch',
    name: 'ampersands that are written out',
    outcome: answer({
      outputSpeech: { type: 'SSML', ssml: '<speak>Tea &amp; cake &#38; jam &#x26; so on</speak>' },
    }),
    status: 'ok',
    rules: ['deviceDecides'],
    source: sources.session.url,
  },
  {
    ...refused,
    name: 'a document for a device without a screen',
    outcome: answer({ directives: [document] }),
    rules: ['noScreen'],
    source: sources.screenReport.url,
    headline: 'Expect Alexa to say that there was a problem, because the device does not support',
    fixes: ['/response/directives/0'],
  },
  {
    event: 'with-screen',
    name: 'a document for a device with a screen',
    outcome: answer({ directives: [document] }),
    status: 'ok',
    rules: ['deviceDecides'],
    source: sources.session.url,
    headline: 'Alexa does as the directives say, and does not listen.',
  },
  {
    event: 'intent',
    name: 'hands over to a purchase',
    outcome: answer({ directives: [send], shouldEndSession: true }),
    status: 'ok',
    rules: ['ends'],
    source: sources.session.url,
    headline: 'Alexa does as the directives say, and the session is over.',
  },
  {
    ...refused,
    name: 'shouldEndSession as a text',
    outcome: answer({ ...speech, shouldEndSession: 'false' }),
    rules: ['badEnd'],
    source: sources.requestResponse.url,
    fixes: ['/response/shouldEndSession'],
  },
];
