import { isObject } from '../answer.ts';
import { codeWords, valueWords } from '../words.ts';
import { pageWords, refusal } from './edge-finding.ts';
import type { Refusal } from './edge-finding.ts';
import { isDisallowed, readHeaders, textsOf } from './edge-header.ts';
import type { makeEdgeRules } from './edge-rules.ts';
import { pointerTo } from '../pointer-to.ts';

interface Given {
  headers: unknown;
  /** Those of the event, with which CloudFront compares; of a response that the function makes, none. */
  sent: unknown;
  readOnly: readonly string[];
  rules: ReturnType<typeof makeEdgeRules>;
}

/** What is wrong with the headers of an answer. */
export function checkHeaders(given: Given): Refusal | undefined {
  return checkShape(given) ?? checkDisallowed(given) ?? checkReadOnly(given);
}

function checkShape({ headers, rules }: Given): Refusal | undefined {
  if (headers === undefined) return undefined;
  const advice =
    'Give each header as a list: `"location": [{ "key": "Location", "value": "/shop" }]`.';
  const notLists = (what: string, pointer: string): Refusal =>
    refusal(rules.headersNotLists, what, pageWords.headers, [pointer, advice]);
  if (!isObject(headers)) return notLists(`\`headers\` is ${valueWords(headers)}`, '/headers');
  for (const [name, list] of Object.entries(headers)) {
    const pointer = `/headers${pointerTo(name)}`;
    if (!Array.isArray(list)) {
      return notLists(`the header ${codeWords(name)} is ${valueWords(list)}, and no list`, pointer);
    }
    for (const [index, one] of list.entries()) {
      if (!isObject(one)) {
        const what = `an entry of the header ${codeWords(name)} is ${valueWords(one)}, and no object`;
        return notLists(what, `${pointer}/${index}`);
      }
      const values = textsOf(one['value']);
      if (!values) {
        const what = `a \`value\` of the header ${codeWords(name)} is ${valueWords(one['value'])}, and no text`;
        return refusal(rules.valueNotText, what, pageWords.value, [
          `${pointer}/${index}${one['value'] === undefined ? '' : '/value'}`,
          'Give it as text.',
        ]);
      }
      if (values.some((value) => /[\r\n]/.test(value))) {
        const what = `the value of the header ${codeWords(name)} holds a line break`;
        return refusal(rules.badHeaderValue, what, pageWords.invalid, [
          `${pointer}/${index}/value`,
          'Encode the value, `encodeURIComponent`, or take the line break out.',
        ]);
      }
    }
  }
  return undefined;
}

function checkDisallowed({ headers, sent, rules }: Given): Refusal | undefined {
  const before = readHeaders(sent);
  for (const [lower, { name }] of readHeaders(headers)) {
    if (!isDisallowed(lower) || before.has(lower)) continue;
    return refusal(
      rules.disallowedHeader,
      `the header ${codeWords(name)} is disallowed`,
      pageWords.disallowed,
      [`/headers${pointerTo(name)}`, 'Leave it out, or take a name of your own.'],
    );
  }
  return undefined;
}

function checkReadOnly({ headers, sent, readOnly, rules }: Given): Refusal | undefined {
  const before = readHeaders(sent);
  const after = readHeaders(headers);
  for (const name of readOnly) {
    const [old, now] = [before.get(name.toLowerCase()), after.get(name.toLowerCase())];
    if (JSON.stringify(old?.values) === JSON.stringify(now?.values)) continue;
    const done = old ? (now ? 'changed' : 'deleted') : 'added';
    return refusal(
      rules.readOnlyHeader,
      `the read-only header \`${name}\` is ${done}`,
      pageWords.readOnly,
      [
        now ? `/headers${pointerTo(now.name)}` : '/headers',
        old
          ? 'Leave it as it came: spread the headers of the event first, then set your own.'
          : 'Leave it out; CloudFront sets it.',
      ],
    );
  }
  return undefined;
}
