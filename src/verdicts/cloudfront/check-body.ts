import { codeWords, valueWords } from '../words.ts';
import type { makeBodyRules } from './body-rules.ts';
import { pageWords, refusal } from './edge-finding.ts';
import type { Refusal } from './edge-finding.ts';
import { outgoingHeaders } from './edge-header.ts';
import { maximumBytes, maximumWords } from './edge-trigger.ts';
import type { EdgeTrigger } from './edge-trigger.ts';
import { byteLength } from '../byte-length.ts';

/** Whether CloudFront can decode a text as base64. */
export function isBase64(text: string): boolean {
  const bare = text.replaceAll(/\s/g, '');
  return bare.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(bare);
}

/** What is wrong with the body of a response. */
export function checkBody(
  response: Record<string, unknown>,
  trigger: EdgeTrigger,
  rules: ReturnType<typeof makeBodyRules>,
): Refusal | undefined {
  const { body, bodyEncoding, headers } = response;
  if (body !== undefined && typeof body !== 'string') {
    const what = `\`body\` is ${valueWords(body)}, and no text`;
    return refusal(rules.badBody, what, pageWords.body, [
      '/body',
      'Give it as text: `JSON.stringify`.',
    ]);
  }
  if (bodyEncoding !== undefined && bodyEncoding !== 'text' && bodyEncoding !== 'base64') {
    const words =
      typeof bodyEncoding === 'string' ? codeWords(bodyEncoding) : valueWords(bodyEncoding);
    const what = `\`bodyEncoding\` is ${words}, and neither \`text\` nor \`base64\``;
    return refusal(rules.badEncoding, what, null, [
      '/bodyEncoding',
      'Set it to `text` or `base64`.',
    ]);
  }
  if (body === undefined) return undefined;
  if (bodyEncoding === 'base64' && !isBase64(body)) {
    return refusal(rules.badEncoding, '`body` is no base64', null, [
      '/body',
      'Encode it, or set `bodyEncoding` to `text`.',
    ]);
  }
  const bytes = byteLength(body) + headerBytes(headers);
  if (bytes <= maximumBytes(trigger)) return undefined;
  const kilobytes = (Math.ceil(bytes / 102.4) / 10).toLocaleString('en');
  const what = `the response has ${kilobytes} KB, more than ${maximumWords(trigger)}`;
  return refusal(rules.tooLarge, what, pageWords.body, [
    '/body',
    'Put it into a bucket or behind an origin, and send the viewer or the request there.',
  ]);
}

function headerBytes(headers: unknown): number {
  return outgoingHeaders(headers).reduce(
    (sum, [name, value]) => sum + byteLength(`${name}: ${value}\r\n`),
    0,
  );
}
