import { isObject, textOf } from '../answer.ts';
import { codeWords, valueWords } from '../words.ts';
import { skillRules as rules } from './skill-rules.ts';
import { refuseSkill } from './skill-refusal.ts';
import type { SkillRefusal } from './skill-refusal.ts';

const maximum = 8000;

/** What is wrong with something that Alexa is to say. */
export function checkSpeech(speech: unknown, pointer: string): SkillRefusal | undefined {
  if (speech === undefined || speech === null) return undefined;
  const bad = (what: string, at: string, advice: string, message?: string): SkillRefusal =>
    refuseSkill(rules.badSpeech, what, [pointer + at, advice], message);
  if (!isObject(speech)) {
    const advice = 'Write `{ "type": "PlainText", "text": "…" }`.';
    return bad(`\`outputSpeech\` is ${valueWords(speech)}, and no object`, '', advice);
  }
  const { type } = speech;
  if (type !== 'PlainText' && type !== 'SSML') {
    const words = typeof type === 'string' ? codeWords(type) : valueWords(type);
    const at = type === undefined ? '' : '/type';
    return bad(`the type of \`outputSpeech\` is ${words}`, at, 'Take `PlainText` or `SSML`.');
  }
  const name = type === 'SSML' ? 'ssml' : 'text';
  const text = speech[name];
  if (typeof text !== 'string') {
    const at = text === undefined ? '' : `/${name}`;
    const what = `\`outputSpeech.${name}\` is ${valueWords(text)}`;
    return bad(what, at, `Put the words into \`${name}\`, as text.`);
  }
  if (type === 'SSML' && !/^\s*<speak[\s\S]*<\/speak>\s*$/.test(text)) {
    const what = 'the SSML does not go from `<speak>` to `</speak>`';
    return bad(
      what,
      '/ssml',
      'Put it between `<speak>` and `</speak>`.',
      'Invalid SSML Output Speech',
    );
  }
  if (type === 'SSML' && /&(?!(?:\w+|#\w+);)/.test(text)) {
    const what = 'the SSML has an `&` that is not written as `&amp;`';
    const place = [`${pointer}/ssml`, 'Write `&amp;`, or “and”.'] as const;
    return refuseSkill(rules.bareAmpersand, what, place, 'Invalid SSML Output Speech');
  }
  if (text.length <= maximum) return undefined;
  const what = `\`outputSpeech\` has ${text.length.toLocaleString('en')} characters, more than 8,000`;
  const message = `Speech exceeds allowed size of ${maximum} characters`;
  return refuseSkill(rules.speechTooLong, what, [`${pointer}/${name}`, 'Say less.'], message);
}

const cards = ['Simple', 'Standard', 'LinkAccount', 'AskForPermissionsConsent'];

/** What is wrong with a card. */
export function checkCard(card: unknown): SkillRefusal | undefined {
  if (card === undefined || card === null) return undefined;
  const at = '/response/card';
  const { type, title, content, text, image, permissions } = isObject(card) ? card : {};
  if (!cards.includes(textOf(type))) {
    const what = `the type of the card is ${valueWords(type)}`;
    return refuseSkill(rules.badCard, what, [at, `One of ${cards.join(', ')}.`]);
  }
  if (type === 'AskForPermissionsConsent' && !Array.isArray(permissions)) {
    const what = 'the card asks for permissions and names none';
    return refuseSkill(rules.badCard, what, [at, 'List them in `permissions`.']);
  }
  const pictures = Object.values(isObject(image) ? image : {}).map((one) => textOf(one));
  const all = [title, content, text].map((one) => textOf(one)).concat(pictures);
  const length = all.reduce((sum, one) => sum + one.length, 0);
  if (length <= maximum && pictures.every((one) => one.length <= 2000)) return undefined;
  const what =
    length > maximum
      ? 'the card has more than 8,000 characters'
      : 'the address of the picture has more than 2,000 characters';
  return refuseSkill(rules.cardTooLong, what, [at, 'Shorten it.']);
}
