import { isObject, listOf, member, textOf } from '../answer.ts';
import { valueWords } from '../words.ts';
import { skillRules as rules } from './skill-rules.ts';
import { refuseSkill } from './skill-refusal.ts';
import type { SkillRefusal } from './skill-refusal.ts';

/** What is wrong with the directives of an answer. */
export function checkDirectives(directives: unknown): SkillRefusal | undefined {
  if (directives === undefined || directives === null) return undefined;
  const at = '/response/directives';
  if (!Array.isArray(directives)) {
    const what = `\`directives\` is ${valueWords(directives)}, and no list`;
    return refuseSkill(rules.badDirective, what, [at, 'Put the directive into a list.']);
  }
  let plays = 0;
  for (const [index, directive] of directives.entries()) {
    const type = textOf(member(directive, 'type'));
    const pointer = `${at}/${index}`;
    if (!isObject(directive) || type === '') {
      const what = 'a directive has no `type`';
      return refuseSkill(rules.badDirective, what, [pointer, 'Name its type.']);
    }
    if (type !== 'AudioPlayer.Play') continue;
    plays += 1;
    const wrong = plays > 1 ? 'there are two `AudioPlayer.Play`' : wrongOfPlay(directive);
    if (wrong === undefined) continue;
    return refuseSkill(rules.badDirective, wrong, [
      plays > 1 ? pointer : `${pointer}/audioItem`,
      'One `AudioPlayer.Play`, with `stream.url`, `stream.token`, and with `ENQUEUE` `stream.expectedPreviousToken`.',
    ]);
  }
  return undefined;
}

/** Whether an answer plays something. */
export function startsToPlay(directives: unknown): boolean {
  return listOf(directives).some((one) => member(one, 'type') === 'AudioPlayer.Play');
}

function wrongOfPlay({ playBehavior, audioItem }: Record<string, unknown>): string | undefined {
  const stream = member(audioItem, 'stream');
  const [url, token] = [textOf(member(stream, 'url')), textOf(member(stream, 'token'))];
  if (!url.startsWith('https://')) return 'the address of the stream is not HTTPS';
  if (token === '') return 'the stream has no token';
  if (playBehavior !== 'ENQUEUE' || textOf(member(stream, 'expectedPreviousToken')) !== '') {
    return undefined;
  }
  return '`ENQUEUE` comes without `expectedPreviousToken`';
}
