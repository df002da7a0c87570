import { isObject, listOf, member, textOf } from '../answer.ts';
import type { JudgedCall } from '../judge.ts';
import type { Rule } from '../rule.ts';
import type { Fix } from '../verdict.ts';
import { codeWords, valueWords } from '../words.ts';
import { valueOf } from './call-input.ts';
import { customResourceRules as rules } from './custom-resource-rules.ts';
import { byteLength } from '../byte-length.ts';

/** What arrived at the URL: an answer, one that is wrong somehow, or nothing. */
type CustomResourceAnswer =
  | {
      kind: 'nothing';
      /** After "because". */
      why: string;
    }
  | {
      kind: 'wrong';
      /** Whether CloudFormation gets to see it. */
      arrives: boolean;
      rule: Rule;
      what: string;
      mend: Fix;
    }
  | { kind: 'good'; body: Record<string, unknown> };

const copied = ['StackId', 'RequestId', 'LogicalResourceId'];

/** Finds the answer among the calls. The first that arrives counts. */
export function readCustomResourceAnswer(
  event: unknown,
  calls: readonly JudgedCall[],
): CustomResourceAnswer {
  const url = plainUrl(textOf(member(event, 'ResponseURL')));
  const sent = calls.flatMap((call) =>
    url !== '' && call.kind === 'http' && isNear(call.url, url) ? [call] : [],
  );
  const requests = sent.filter(({ error }) => error === undefined);
  const taken = requests.find((request) => refusal(request, url) === null);
  if (taken) return readBody(event, taken.body);
  const [refused] = requests;
  if (!refused) {
    const error = sent[0]?.error;
    const why =
      error === undefined
        ? 'the function sent nothing to `ResponseURL`'
        : `the request to \`ResponseURL\` failed with ${codeWords(error)}`;
    return { kind: 'nothing', why };
  }
  return {
    kind: 'wrong',
    arrives: false,
    rule: rules.refused,
    what: refusal(refused, url) ?? '',
    mend: {
      text: 'Send a PUT to `ResponseURL` as it is, with an empty `content-type`, and throw unless the status is 200.',
      at: { in: 'event', pointer: '/ResponseURL' },
    },
  };
}

function readBody(event: unknown, text: string): CustomResourceAnswer {
  const body = valueOf(text);
  if (!isObject(body)) {
    return wrong(rules.otherRequest, 'the body is no JSON object', 'Send a JSON object.');
  }
  const size = byteLength(text);
  if (size > 4096) {
    const what = `the answer has ${size.toLocaleString('en')} bytes, and may have 4,096`;
    return wrong(rules.tooLong, what, 'Keep `Data` and `Reason` short.');
  }
  const other = copied.find((name) => body[name] !== member(event, name));
  if (other !== undefined) {
    const is = `\`${other}\` is ${valueWords(body[other])}`;
    const what = body[other] === undefined ? is : `${is}, and not that of the request`;
    return wrong(rules.otherRequest, what, `Copy \`${other}\` from the event.`, `/${other}`);
  }
  const { Status: status, PhysicalResourceId: id, Data: data } = body;
  if (status !== 'SUCCESS' && status !== 'FAILED') {
    const what = `\`Status\` is ${valueWords(status)}`;
    return wrong(rules.badStatus, what, 'Say `SUCCESS` or `FAILED`.');
  }
  if (typeof id !== 'string' || id === '') {
    const what = `\`PhysicalResourceId\` is ${valueWords(id)}`;
    const mend =
      'Send a `PhysicalResourceId` with each answer, with `FAILED` too: on Update and Delete that of the event.';
    return wrong(rules.noPhysicalResourceId, what, mend);
  }
  if (byteLength(id) > 1024) {
    const what = `\`PhysicalResourceId\` has ${byteLength(id).toLocaleString('en')} bytes, and may have 1,024`;
    return wrong(rules.longPhysicalResourceId, what, 'Make the `PhysicalResourceId` shorter.');
  }
  if (data !== undefined && data !== null && !isObject(data)) {
    const what = `\`Data\` is ${valueWords(data)}, and not an object`;
    return wrong(
      rules.badData,
      what,
      'Make `Data` an object: its members are what `Fn::GetAtt` finds.',
    );
  }
  const deep = Object.entries(isObject(data) ? data : {}).find(
    ([, value]) => typeof value === 'object' && value !== null,
  );
  if (deep) {
    const what = `\`Data.${deep[0]}\` is ${valueWords(deep[1])}`;
    return wrong(rules.badData, what, `Make it a text, as \`JSON.stringify\` does.`);
  }
  return { kind: 'good', body };
}

function wrong(rule: Rule, what: string, text: string, pointer?: string): CustomResourceAnswer {
  const arrives = rule !== rules.otherRequest;
  const mend: Fix = pointer === undefined ? { text } : { text, at: { in: 'event', pointer } };
  return { kind: 'wrong', arrives, rule, what, mend };
}

/** Why S3 does not take a request, or nothing. Without its headers a request is taken to be right. */
function refusal(request: Extract<JudgedCall, { kind: 'http' }>, url: string): string | null {
  // Clients send `put` as `PUT`.
  if (request.method.toUpperCase() !== 'PUT') {
    return `the method is ${codeWords(request.method)}, and not PUT`;
  }
  if (sortedQuery(plainUrl(request.url)) !== sortedQuery(url)) {
    return 'the URL is not `ResponseURL` as it came';
  }
  if (!signsContentType(url)) return null;
  const type = listOf(member(request, 'headers')).find(
    (header) => textOf(listOf(header)[0]).toLowerCase() === 'content-type',
  );
  const value = textOf(listOf(type)[1]);
  return value === '' ? null : `the content type is ${codeWords(value)}, and not empty`;
}

/** Signatures of version 4 name the headers that they cover; those of version 2 always cover the content type. */
function signsContentType(url: string): boolean {
  const headers = new URLSearchParams(queryOf(url)).get('X-Amz-SignedHeaders');
  return headers === null || headers.split(';').includes('content-type');
}

/** The parameters in an order of their own: to S3 their order does not matter. */
function sortedQuery(url: string): string {
  return queryOf(url).split('&').sort().join('&');
}

function queryOf(url: string): string {
  return /\?([^#]*)/.exec(url)?.[1] ?? '';
}

/** Whether a request goes to the same object, at least. */
function isNear(address: string, url: string): boolean {
  return withoutQuery(plainUrl(address)) === withoutQuery(url);
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

/** As a client sends it. */
function plainUrl(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}
