import { isObject, listOf, member, textOf } from '../answer.ts';
import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Fix, Step, Verdict } from '../verdict.ts';
import { codeWords } from '../words.ts';
import { startsToPlay } from './check-directives.ts';
import { isOfPlayer } from './next-request.ts';
import { skillRules as rules } from './skill-rules.ts';

/** The verdict on a response that Alexa takes; `type` is that of the request. */
export function judgeTaken(type: string, response: Record<string, unknown>): Verdict {
  if (type === 'CanFulfillIntentRequest') return judgeAsked(response);
  const { shouldEndSession: end, reprompt, directives } = response;
  const steps: Step[] = [];
  const fixes: Fix[] = [];
  const listens = end === false || end === null;
  const fixEnd = (text: string): Fix => ({
    text,
    at: { in: 'response', pointer: `/response${end === undefined ? '' : '/shouldEndSession'}` },
  });
  if (isObject(reprompt) && !listens) {
    steps.push(step(rules.repromptUnheard));
    fixes.push(fixEnd('Set `shouldEndSession` to `false`, or leave the reprompt out.'));
  }
  if (listens && startsToPlay(directives)) {
    steps.push(step(rules.playInOpenSession));
    fixes.push(fixEnd('Set `shouldEndSession` to `true`.'));
  }
  const does = wordsOf(response);
  const [rule, headline] = isOfPlayer(type)
    ? [
        rules.plays,
        `The player ${hasDirectives(response) ? 'does as the directives say' : 'goes on as it is'}.`,
      ]
    : end === true
      ? [rules.ends, `${does}, and the session is over.`]
      : listens
        ? [rules.listens, `${does}, and listens.`]
        : [rules.deviceDecides, `${does}, and does not listen.`];
  return makeVerdict({
    status: 'ok',
    headline,
    steps: [...steps, step(rule)],
    caller: { kind: 'value', label: 'What Alexa says, shows and does', value: response },
    fixes,
  });
}

function hasDirectives({ directives }: Record<string, unknown>): boolean {
  return listOf(directives).length > 0;
}

function wordsOf(response: Record<string, unknown>): string {
  if (isObject(response['outputSpeech'])) return 'Alexa says it';
  if (hasDirectives(response)) return 'Alexa does as the directives say';
  return isObject(response['card']) ? 'Alexa shows the card' : 'Alexa says nothing';
}

/** Of a request that only asks whether the skill could do something. */
function judgeAsked({ canFulfillIntent: told }: Record<string, unknown>): Verdict {
  const answer = textOf(member(told, 'canFulfill'));
  if (answer === '') {
    return makeVerdict({
      status: 'rejected',
      headline:
        'Alexa is not told whether the skill can do it, because `canFulfillIntent` is missing.',
      steps: [step(rules.tellsNothing)],
      caller: { kind: 'nothing', text: 'The user hears nothing of it.' },
      fixes: [
        {
          text: 'Answer `"canFulfillIntent": { "canFulfill": "NO" }`, or `YES` or `MAYBE` with `slots`.',
          at: { in: 'response', pointer: '/response' },
        },
      ],
    });
  }
  return makeVerdict({
    status: 'ok',
    headline: `Alexa is told whether the skill can do it: ${codeWords(answer)}.`,
    steps: [step(rules.tells)],
    caller: { kind: 'value', label: 'What Alexa gets to know', value: told },
  });
}
