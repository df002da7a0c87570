import {
  answers,
  answersText,
  describeRows,
  exits,
  failsInInit,
  throws,
  timesOut,
} from '../testing/describe-rows-fs.ts';
import type { Row } from '../testing/describe-rows-fs.ts';
import { alexaSources as sources } from './alexa-sources.ts';
import { skillJudge } from './skill-judge.ts';
import { otherRequestRows } from './testing/other-request-rows-fs.ts';
import { refusedSkillRows } from './testing/refused-skill-rows-fs.ts';
import { answer, followsWith, plain, play, refused } from './testing/skill-answer-fs.ts';

const taken = { event: 'launch', status: 'ok', source: sources.session.url } as const;
const failed = { ...refused, rules: ['failed'], source: sources.thrownReport.url } as const;
const player = {
  event: 'nearly-finished',
  status: 'ok',
  rules: ['plays'],
  source: sources.audioPlayer.url,
  next: [],
} as const;
const over = {
  event: 'session-ended',
  rules: ['afterEnd'],
  source: sources.endReport.url,
  next: [],
} as const;

const rows: Row[] = [
  {
    ...taken,
    name: 'says something and ends',
    outcome: answer({ outputSpeech: plain('Hello.'), shouldEndSession: true }),
    rules: ['ends'],
    headline: 'Alexa says it, and the session is over.',
    next: [],
  },
  {
    ...taken,
    name: 'asks, and asks again',
    outcome: answer({
      outputSpeech: { type: 'SSML', ssml: '<speak>Which tea?</speak>' },
      reprompt: { outputSpeech: plain('Which?') },
      shouldEndSession: false,
    }),
    rules: ['listens'],
    fixes: [],
  },
  {
    ...taken,
    name: 'shouldEndSession null is as false',
    outcome: answer({ outputSpeech: plain('Hello.'), shouldEndSession: null }),
    rules: ['listens'],
  },
  {
    ...taken,
    name: 'shouldEndSession left out',
    outcome: answer({ outputSpeech: plain('Hello.') }),
    rules: ['deviceDecides'],
  },
  {
    ...taken,
    name: 'an empty response',
    outcome: answer({}),
    rules: ['deviceDecides'],
    headline: 'Alexa says nothing, and does not listen.',
  },
  {
    ...taken,
    name: 'a reprompt at the end',
    outcome: answer({ reprompt: { outputSpeech: plain('Which?') }, shouldEndSession: true }),
    rules: ['repromptUnheard', 'ends'],
    fixes: ['/response/shouldEndSession'],
  },
  {
    ...taken,
    name: 'a reprompt without shouldEndSession',
    outcome: answer({ reprompt: { outputSpeech: plain('Which?') } }),
    rules: ['repromptUnheard', 'deviceDecides'],
    fixes: ['/response'],
  },
  {
    ...taken,
    name: 'plays',
    outcome: answer({ directives: [play({})], shouldEndSession: true }),
    rules: ['ends'],
  },
  {
    ...taken,
    name: 'plays, and wants to listen',
    outcome: answer({ directives: [play({})], shouldEndSession: false }),
    rules: ['playInOpenSession', 'listens'],
    source: sources.audioPlayer.url,
    fixes: ['/response/shouldEndSession'],
  },
  {
    ...taken,
    name: 'a card',
    outcome: answer({ card: { type: 'Simple', title: 'Tea', content: 'Yes' } }),
    rules: ['deviceDecides'],
  },
  {
    ...refused,
    name: 'null',
    outcome: answers(null),
    rules: ['noResponse'],
    source: sources.nullReport.url,
    headline: 'Alexa says that there was a problem, because the answer is `null`.',
    also: followsWith({
      type: 'SessionEndedRequest',
      reason: 'ERROR',
      error: { type: 'INVALID_RESPONSE', message: 'SpeechletResponse was null' },
    }),
  },
  {
    ...refused,
    name: 'an answer for API Gateway',
    outcome: answers({ statusCode: 200, body: '{}' }),
    rules: ['noResponse'],
    source: sources.nullReport.url,
    fixes: [''],
  },
  {
    ...refused,
    name: 'a response that is a text',
    outcome: answer('Hello'),
    rules: ['noResponse'],
    source: sources.nullReport.url,
    fixes: ['/response'],
  },
  {
    ...refused,
    name: 'no version',
    outcome: answers({ response: {} }),
    rules: ['noVersion'],
    source: sources.requestResponse.url,
  },
  {
    ...refused,
    name: 'no JSON',
    outcome: answersText('Hello'),
    rules: ['notJson'],
    source: sources.requestResponse.url,
  },
  {
    ...refused,
    name: 'a list',
    outcome: answers([]),
    rules: ['notJson'],
    source: sources.requestResponse.url,
  },
  ...refusedSkillRows,
  ...otherRequestRows,
  {
    ...player,
    name: 'the next episode, for the player',
    outcome: answer({ directives: [play({ expectedPreviousToken: 'episode-41' }, 'ENQUEUE')] }),
  },
  {
    ...player,
    name: 'nothing, for the player',
    outcome: answer({}),
    headline: 'The player goes on as it is.',
  },
  {
    ...player,
    name: 'ENQUEUE without the token before it',
    outcome: answer({ directives: [play({}, 'ENQUEUE')] }),
    status: 'rejected',
    rules: ['badDirective'],
    source: sources.audioReport.url,
    next: [null],
  },
  {
    ...player,
    name: 'speech, for the player',
    outcome: answer({ outputSpeech: plain('Next!') }),
    status: 'rejected',
    rules: ['playerOnly'],
    source: sources.ssmlReport.url,
    caller: { kind: 'nothing' },
    next: [null],
    fixes: ['/response/outputSpeech'],
    also: followsWith({
      type: 'System.ExceptionEncountered',
      cause: { requestId: 'amzn1.echo-api.request.20d6c9f5-8e3b-4a17-b5c2-9f1e7d4a6038' },
    }),
  },
  { ...over, name: 'nothing after the end', outcome: answer({}), status: 'ok' },
  { ...over, name: 'null after the end', outcome: answers(null), status: 'ok' },
  {
    ...over,
    name: 'goodbye after the end',
    outcome: answer({ outputSpeech: plain('Goodbye.'), shouldEndSession: true }),
    status: 'lost',
    headline: 'Nobody gets the `outputSpeech`, because the session is over.',
    fixes: ['/response/outputSpeech'],
  },
  { ...over, name: 'throws after the end', outcome: throws, status: 'lost' },
  {
    ...failed,
    name: 'throws',
    outcome: throws,
    also: followsWith({
      type: 'SessionEndedRequest',
      error: { message: 'An exception occurred while dispatching the request to the skill.' },
    }),
  },
  { ...failed, name: 'exits', outcome: exits },
  { ...failed, name: 'fails in init', outcome: failsInInit },
  { ...failed, name: 'throws on an empty event', event: {}, outcome: throws },
  {
    ...failed,
    name: 'times out',
    outcome: timesOut,
    rules: ['timedOut'],
    source: sources.timeoutReport.url,
    caller: { kind: 'value', value: 'The requested skill took too long to respond.' },
    also: followsWith({ error: { type: 'ENDPOINT_TIMEOUT' } }),
  },
];

describeRows('alexa/skill-request', skillJudge, rows);
