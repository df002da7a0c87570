import { isObject, member, readAnswer, textOf } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { JudgeInput } from '../judge.ts';
import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Fix, Step, Verdict } from '../verdict.ts';
import { capitalise, failureWords, valueWords } from '../words.ts';
import { checkDirectives, startsToPlay } from './check-directives.ts';
import { checkCard, checkSpeech } from './check-speech.ts';
import { isOfPlayer, nextRequest } from './next-request.ts';
import { refuseSkill } from './skill-refusal.ts';
import type { SkillRefusal } from './skill-refusal.ts';
import { skillRules as rules } from './skill-rules.ts';

/** Judges the answers of a custom skill. */
export const skillJudge = makeJudge({ options: {}, rules, judge });

const advice = 'Return `{ "version": "1.0", "response": {} }` at least.';
const said = {
  problem: "There was a problem with the requested skill's response.",
  late: 'The requested skill took too long to respond.',
};
const spoken = ['outputSpeech', 'card', 'reprompt', 'shouldEndSession'] as const;

function judge(input: JudgeInput): Verdict {
  const type = textOf(member(member(input.event, 'request'), 'type'));
  if (input.outcome.kind !== 'response') return judgeFailure(input, type);
  const answer = readAnswer(input.outcome);
  if (type === 'SessionEndedRequest') return judgeEnd(answer.isJson ? answer.value : undefined);
  const value = answer.isJson ? answer.value : undefined;
  const isReadable = answer.isJson && (value === null || isObject(value));
  if (!isReadable) {
    const what = `the answer is ${answer.isJson ? valueWords(value) : 'no JSON'}`;
    return refused(input, refuseSkill(rules.notJson, what, ['', advice]));
  }
  const response = member(value, 'response');
  const size = new TextEncoder().encode(input.outcome.body ?? '').length;
  const problem =
    checkEnvelope(value, response, size) ??
    checkPlayer(type, response) ??
    checkSpeech(member(response, 'outputSpeech'), '/response/outputSpeech') ??
    checkSpeech(
      member(member(response, 'reprompt'), 'outputSpeech'),
      '/response/reprompt/outputSpeech',
    ) ??
    checkCard(member(response, 'card')) ??
    checkDirectives(member(response, 'directives'));
  if (problem || !isObject(response)) {
    return refused(
      input,
      problem ?? refuseSkill(rules.noResponse, '`response` is missing', ['', advice]),
    );
  }
  return taken(type, response);
}

function checkEnvelope(value: unknown, response: unknown, size: number): SkillRefusal | undefined {
  if (!isObject(response)) {
    const what =
      value === null ? 'the answer is `null`' : `\`response\` is ${valueWords(response)}`;
    const pointer = response === undefined ? '' : '/response';
    return refuseSkill(rules.noResponse, what, [pointer, advice], 'SpeechletResponse was null');
  }
  const version = member(value, 'version');
  if (textOf(version) === '') {
    const what = `\`version\` is ${valueWords(version)}`;
    return refuseSkill(rules.noVersion, what, ['', 'Add `"version": "1.0"`.']);
  }
  if (size <= 24 * 1024) return undefined;
  const what = 'the answer has more than 24 kilobytes';
  const message = 'The response exceeded the maximum response size of 24576 bytes';
  const shorter = 'Keep session attributes elsewhere, and say less.';
  return refuseSkill(rules.tooLarge, what, ['', shorter], message);
}

function checkPlayer(type: string, response: unknown): SkillRefusal | undefined {
  if (!isOfPlayer(type)) return undefined;
  const name = spoken.find((one) => member(response, one) !== undefined);
  if (name === undefined) return undefined;
  return refuseSkill(rules.playerOnly, `an answer to \`${type}\` may not have \`${name}\``, [
    `/response/${name}`,
    'Answer with directives of the player, or with `"response": {}`.',
  ]);
}

function taken(type: string, response: Record<string, unknown>): Verdict {
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
  const [rule, headline] = isOfPlayer(type)
    ? [rules.plays, 'The player does as the directives say.']
    : end === true
      ? [rules.ends, 'Alexa says it, and the session is over.']
      : listens
        ? [rules.listens, 'Alexa says it, and listens.']
        : [rules.deviceDecides, 'Alexa says it, and does not listen.'];
  const isSilent = Object.keys(response).every((name) => name === 'shouldEndSession');
  return makeVerdict({
    status: 'ok',
    headline: isSilent ? headline.replace('says it', 'says nothing') : headline,
    steps: [...steps, step(rule)],
    caller: { kind: 'value', label: 'What Alexa says, shows and does', value: response },
    fixes,
  });
}

function refused(input: JudgeInput, { rule, what, fix, message }: SkillRefusal): Verdict {
  const next = nextRequest(input, { type: 'INVALID_RESPONSE', message });
  const isPlayer = isOfPlayer(textOf(member(member(input.event, 'request'), 'type')));
  return makeVerdict({
    status: 'rejected',
    headline: isPlayer
      ? `Alexa refuses the answer, because ${what}.`
      : `Alexa says that there was a problem, because ${what}.`,
    steps: [step(rule, `${capitalise(what)}. ${rule.then}`)],
    caller: isPlayer
      ? { kind: 'nothing', text: 'The user hears nothing of it.' }
      : { kind: 'value', label: 'What Alexa says', value: said.problem },
    next,
    fixes: [fix],
  });
}

function judgeFailure(input: JudgeInput, type: string): Verdict {
  const { outcome } = input;
  const isLate = outcome.kind === 'timeout';
  const rule = isLate ? rules.timedOut : rules.failed;
  const did = failureWords(outcome);
  const isOver = type === 'SessionEndedRequest';
  return makeVerdict({
    status: isOver ? 'lost' : 'rejected',
    headline: isOver
      ? `The session is over, and the function ${did}: what it was to keep is lost.`
      : isLate
        ? 'Alexa says that the skill took too long, because the function timed out.'
        : `Alexa says that there was a problem, because the function ${did}.`,
    steps: isOver
      ? [step(rules.afterEnd, `The function ${did}. Nobody hears of it, and no request follows.`)]
      : [step(rule, `The function ${did}. ${rule.then}`)],
    caller: isOver
      ? { kind: 'nothing', text: 'Nobody waits for the answer.' }
      : { kind: 'value', label: 'What Alexa says', value: isLate ? said.late : said.problem },
    next: nextRequest(input, {
      type: isLate ? 'ENDPOINT_TIMEOUT' : 'INVALID_RESPONSE',
      message: 'An exception occurred while dispatching the request to the skill.',
    }),
    fixes: [
      {
        text: isLate
          ? 'Answer within eight seconds; a progressive response bridges the wait.'
          : 'Catch the error, and say so. Only intent requests have an intent.',
      },
    ],
  });
}

function judgeEnd(value: unknown): Verdict {
  const response = member(value, 'response');
  const lost = Object.keys(isObject(response) ? response : {}).find(
    (name) => name !== 'shouldEndSession',
  );
  if (lost === undefined) {
    return makeVerdict({
      status: 'ok',
      headline: 'The session is over, and nothing is answered.',
      steps: [step(rules.afterEnd)],
    });
  }
  return makeVerdict({
    status: 'lost',
    headline: `Nobody gets the \`${lost}\`, because the session is over.`,
    steps: [step(rules.afterEnd, `The answer has \`${lost}\`. ${rules.afterEnd.then}`)],
    fixes: [
      {
        text: 'Return `{ "version": "1.0", "response": {} }`.',
        at: { in: 'response', pointer: `/response/${lost}` },
      },
    ],
  });
}
