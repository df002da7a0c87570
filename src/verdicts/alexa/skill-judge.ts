import { isObject, member, readAnswer, textOf } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { JudgeInput } from '../judge.ts';
import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Caller, Verdict } from '../verdict.ts';
import { capitalise, failureWords, valueWords } from '../words.ts';
import { checkDirectives } from './check-directives.ts';
import { checkCard, checkSpeech } from './check-speech.ts';
import { checkSupport } from './check-support.ts';
import { judgeTaken } from './judge-taken.ts';
import { isLast, isOfPlayer, nextRequest } from './next-request.ts';
import { refuseSkill } from './skill-refusal.ts';
import type { SkillRefusal } from './skill-refusal.ts';
import { skillRules as rules } from './skill-rules.ts';
import { byteLength } from '../byte-length.ts';

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
  if (takesNoAnswer(type)) return judgeUnheard(type, answer.isJson ? answer.value : undefined);
  const value = answer.isJson ? answer.value : undefined;
  const isReadable = answer.isJson && (value === null || isObject(value));
  if (!isReadable) {
    const what = `the answer is ${answer.isJson ? valueWords(value) : 'no JSON'}`;
    return refused(input, refuseSkill(rules.notJson, what, ['', advice]));
  }
  const response = member(value, 'response');
  const size = byteLength(input.outcome.body ?? '');
  const problem =
    checkEnvelope(value, response, size) ??
    checkPlayer(type, response) ??
    checkSpeech(member(response, 'outputSpeech'), '/response/outputSpeech') ??
    checkSpeech(
      member(member(response, 'reprompt'), 'outputSpeech'),
      '/response/reprompt/outputSpeech',
    ) ??
    checkCard(member(response, 'card')) ??
    checkDirectives(member(response, 'directives')) ??
    checkSupport(input.event, member(response, 'directives')) ??
    checkEnd(member(response, 'shouldEndSession'));
  if (problem || !isObject(response)) {
    return refused(
      input,
      problem ?? refuseSkill(rules.noResponse, '`response` is missing', ['', advice]),
    );
  }
  return judgeTaken(type, response);
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

function checkEnd(end: unknown): SkillRefusal | undefined {
  if (end === undefined || end === null || typeof end === 'boolean') return undefined;
  const what = `\`shouldEndSession\` is ${valueWords(end)}, and neither true nor false`;
  const advice = 'Write `true` or `false`, without quotation marks.';
  return refuseSkill(rules.badEnd, what, ['/response/shouldEndSession', advice]);
}

/** Of these it is not documented what the user gets to hear. */
const unsure: readonly Rule[] = [rules.noVersion, rules.noScreen, rules.badEnd];

function refused(input: JudgeInput, { rule, what, fix, message }: SkillRefusal): Verdict {
  const next = nextRequest(input, { type: 'INVALID_RESPONSE', message });
  const isPlayer = isOfPlayer(textOf(member(member(input.event, 'request'), 'type')));
  return makeVerdict({
    status: 'rejected',
    headline: isPlayer
      ? `Alexa refuses the answer, because ${what}.`
      : `${unsure.includes(rule) ? 'Expect Alexa to say' : 'Alexa says'} that there was a problem, because ${what}.`,
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
  const did = failureWords(outcome);
  const { status, headline, rule, caller } = failureOf(type, isLate, did);
  return makeVerdict({
    status,
    headline,
    steps: [
      isLast(type)
        ? step(rule, `The function ${did}. Nobody hears of it, and no request follows.`)
        : step(rule, `The function ${did}. ${rule.then}`),
    ],
    caller,
    next: nextRequest(input, {
      type: isLate ? 'ENDPOINT_TIMEOUT' : 'INVALID_RESPONSE',
      message: 'An exception occurred while dispatching the request to the skill.',
    }),
    fixes: [{ text: adviceOn(type, isLate) }],
  });
}

function adviceOn(type: string, isLate: boolean): string {
  if (type === 'CanFulfillIntentRequest') {
    return 'Look at the type of the request first, and answer `canFulfillIntent`.';
  }
  if (isLast(type) || isOfPlayer(type)) {
    return 'Look at the type of the request first; such requests have no intent, and `"response": {}` is an answer.';
  }
  return isLate
    ? 'Answer within eight seconds; a progressive response bridges the wait.'
    : 'Catch the error, and say so. Only intent requests have an intent.';
}

function failureOf(
  type: string,
  isLate: boolean,
  did: string,
): Pick<Verdict, 'status' | 'headline'> & { rule: Rule; caller: Caller } {
  const unheard: Caller = { kind: 'nothing', text: 'The user hears nothing of it.' };
  if (isLast(type)) {
    const before =
      type === 'SessionEndedRequest' ? 'The session is over' : 'Alexa expects no answer';
    return {
      status: 'lost',
      headline: `${before}, and the function ${did}: what it was to keep is lost.`,
      rule: type === 'SessionEndedRequest' ? rules.afterEnd : rules.notTaken,
      caller: { kind: 'nothing', text: 'Nobody waits for the answer.' },
    };
  }
  if (type === 'CanFulfillIntentRequest') {
    const headline = `Alexa is not told whether the skill can do it, because the function ${did}.`;
    return { status: 'rejected', headline, rule: rules.tellsNothing, caller: unheard };
  }
  if (isOfPlayer(type)) {
    const headline = `Alexa gets no answer to \`${type}\`, because the function ${did}.`;
    return { status: 'rejected', headline, rule: rules.playerFailed, caller: unheard };
  }
  return {
    status: 'rejected',
    headline: isLate
      ? 'Alexa says that the skill took too long, because the function timed out.'
      : `Alexa says that there was a problem, because the function ${did}.`,
    rule: isLate ? rules.timedOut : rules.failed,
    caller: { kind: 'value', label: 'What Alexa says', value: isLate ? said.late : said.problem },
  };
}

function takesNoAnswer(type: string): boolean {
  return isLast(type) || type === 'AudioPlayer.PlaybackStopped';
}

function judgeUnheard(type: string, value: unknown): Verdict {
  const isEnd = type === 'SessionEndedRequest';
  const rule = isEnd ? rules.afterEnd : rules.notTaken;
  const response = member(value, 'response');
  const lost = Object.keys(isObject(response) ? response : {}).find(
    (name) => name !== 'shouldEndSession',
  );
  if (lost === undefined) {
    return makeVerdict({
      status: 'ok',
      headline: isEnd
        ? 'The session is over, and nothing is answered.'
        : `Alexa takes no answer to \`${type}\`, and gets none.`,
      steps: [step(rule)],
    });
  }
  return makeVerdict({
    status: 'lost',
    headline: isEnd
      ? `Nobody gets the \`${lost}\`, because the session is over.`
      : `Nobody gets the \`${lost}\`, because Alexa takes no answer to \`${type}\`.`,
    steps: [step(rule, `The answer has \`${lost}\`. ${rule.then}`)],
    fixes: [
      {
        text: 'Return `{ "version": "1.0", "response": {} }`.',
        at: { in: 'response', pointer: `/response/${lost}` },
      },
    ],
  });
}
