import { textOf } from '../answer.ts';
import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import type { HttpResponse } from '../verdict.ts';
import { headerOf, httpCaller } from './http-caller.ts';
import { nameWords } from './name-words.ts';
import { contentOf } from './no-content.ts';
import type { Passing } from './passing.ts';
import type { Refusal } from './problem.ts';
import { statusOf } from './status-of.ts';

/** What both formats do with a response in the same way, said in `passing`: its status, its type, its encoding. */
export function httpApiResponse(
  value: Record<string, unknown>,
  headers: HttpResponse['headers'],
  rules: Record<'textStatus' | 'noContent' | 'defaultType' | 'decoded' | 'unknownIgnored', Rule>,
  known: readonly string[],
  passing: Passing,
): Refusal['caller'] {
  const { steps, fixes } = passing;
  if (typeof value['statusCode'] === 'string') {
    steps.push(step(rules.textStatus));
    fixes.push({
      text: 'Answer the status as a number, on which all sources agree.',
      at: { in: 'response', pointer: '/statusCode' },
    });
  }
  const unknown = Object.keys(value).filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    steps.push(step(rules.unknownIgnored, `${nameWords(unknown)}: ${rules.unknownIgnored.then}`));
  }
  const statusCode = statusOf(value) ?? 200;
  const body = contentOf(textOf(value['body']), statusCode, rules.noContent, passing);
  const sent = headers.map(([name, text]): [string, string] => [name.toLowerCase(), text]);
  if (headerOf(sent, 'content-type') === undefined) {
    sent.push(['content-type', 'text/plain; charset=utf-8']);
    if (body !== '') steps.push(step(rules.defaultType));
  }
  const decode = value['isBase64Encoded'] === true;
  if (decode) steps.push(step(rules.decoded));
  return httpCaller({ statusCode, headers: sent, body, decode });
}
