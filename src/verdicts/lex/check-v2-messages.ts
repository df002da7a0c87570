import { isObject, textOf } from '../answer.ts';
import { codeWords, valueWords } from '../words.ts';
import { lexV2Rules as rules } from './lex-v2-rules.ts';
import { refuseSomehow } from './lex-verdict.ts';
import type { LexRefusal } from './lex-verdict.ts';

const kinds = ['PlainText', 'SSML', 'CustomPayload', 'ImageResponseCard'];

/** What is wrong with the messages of an answer; `type` is that of its dialog action. */
export function checkV2Messages(messages: unknown, type: string): LexRefusal | undefined {
  if (messages === undefined || messages === null || isEmpty(messages)) {
    if (type !== 'ElicitIntent' && type !== 'ConfirmIntent') return undefined;
    const what = `\`${type}\` comes without \`messages\``;
    const advice =
      'Say what to ask: `"messages": [{ "contentType": "PlainText", "content": "…" }]`.';
    return refuseSomehow(rules.noMessages, what, messages === undefined ? '' : '/messages', advice);
  }
  if (!Array.isArray(messages)) {
    const what = `\`messages\` is ${valueWords(messages)}, and no list`;
    return refuseSomehow(rules.badMessage, what, '/messages', 'Put the message into a list.');
  }
  for (const [index, message] of messages.entries()) {
    const problem = checkMessage(message, `/messages/${index}`);
    if (problem) return problem;
  }
  return undefined;
}

function checkMessage(message: unknown, pointer: string): LexRefusal | undefined {
  const bad = (what: string, at: string, advice: string): LexRefusal =>
    refuseSomehow(rules.badMessage, what, pointer + at, advice);
  if (!isObject(message)) {
    return bad(`a message is ${valueWords(message)}`, '', 'Give an object with `contentType`.');
  }
  const { contentType, content, imageResponseCard: card } = message;
  if (!kinds.includes(textOf(contentType))) {
    const words = textOf(contentType) ? codeWords(textOf(contentType)) : valueWords(contentType);
    const at = contentType === undefined ? '' : '/contentType';
    return bad(`the \`contentType\` of a message is ${words}`, at, `One of ${kinds.join(', ')}.`);
  }
  if (contentType !== 'ImageResponseCard') {
    if (typeof content === 'string') return undefined;
    const at = content === undefined ? '' : '/content';
    return bad(`the \`content\` of a message is ${valueWords(content)}`, at, 'Give it as text.');
  }
  if (isObject(card) && textOf(card['title']) !== '') return undefined;
  const advice = 'Give `imageResponseCard` with a `title`.';
  return bad(
    'a card comes without its title',
    card === undefined ? '' : '/imageResponseCard',
    advice,
  );
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
