import { isObject } from '../answer.ts';
import type { Rule } from '../rule.ts';
import { codeWords, valueWords } from '../words.ts';
import { refuseSomehow } from './lex-verdict.ts';
import type { LexRefusal } from './lex-verdict.ts';

/** What is wrong with attributes, which are a map from text to text. */
export function checkAttributes(
  attributes: unknown,
  pointer: string,
  rule: Rule,
): LexRefusal | undefined {
  if (attributes === undefined || attributes === null) return undefined;
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  if (!isObject(attributes)) {
    const what = `\`${name}\` is ${valueWords(attributes)}, and no object`;
    return refuseSomehow(rule, what, pointer, 'Give an object of texts.');
  }
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'string') continue;
    const what = `the attribute ${codeWords(key)} is ${valueWords(value)}, and no text`;
    return refuseSomehow(rule, what, `${pointer}/${key}`, 'Make it a text: `JSON.stringify`.');
  }
  return undefined;
}
