import { isObject, member, textOf } from '../answer.ts';
import { valueWords } from '../words.ts';
import { isBase64 } from './check-body.ts';
import { refusal } from './edge-finding.ts';
import type { Finding } from './edge-finding.ts';
import { maximumBytes, maximumWords } from './edge-trigger.ts';
import type { EdgeTrigger } from './edge-trigger.ts';
import type { makeRequestRules } from './request-rules.ts';
import { byteLength } from '../byte-length.ts';

/** What is to be said of the body of a request that goes on. */
export function checkRequestBody(
  request: Record<string, unknown>,
  sent: Record<string, unknown>,
  trigger: EdgeTrigger,
  rules: ReturnType<typeof makeRequestRules>,
): Finding[] {
  const { body } = request;
  if (!isObject(body)) return [];
  const { action, data, encoding = 'base64' } = body;
  if (action !== 'replace') {
    if (data === undefined || data === member(sent['body'], 'data')) return [];
    return [
      {
        kind: 'note',
        rule: rules.bodyNotReplaced,
        partial: 'The request goes on without the new body, because `action` is not `replace`.',
        fix: {
          text: 'Set `action` to `replace`, and `encoding` to what `data` is.',
          at: { in: 'response', pointer: action === undefined ? '/body' : '/body/action' },
        },
      },
    ];
  }
  const bad = (what: string, pointer: string, advice: string): Finding[] => [
    refusal(rules.badReplacement, what, null, [pointer, advice]),
  ];
  if (typeof data !== 'string') {
    const what = `\`body.data\` is ${valueWords(data)}, and no text`;
    return bad(what, '/body/data', 'Give it as text, and say in `encoding` of which kind.');
  }
  if (encoding !== 'text' && encoding !== 'base64') {
    const what = `\`body.encoding\` is ${valueWords(encoding)}`;
    return bad(what, '/body/encoding', 'Take `text` or `base64`.');
  }
  if (encoding === 'base64' && !isBase64(data)) {
    const advice = 'Set `encoding` to `text`, or encode it.';
    return bad('`body.data` is no base64', '/body/data', advice);
  }
  return [replaced(data, encoding, trigger, rules)];
}

function replaced(
  data: string,
  encoding: 'text' | 'base64',
  trigger: EdgeTrigger,
  rules: ReturnType<typeof makeRequestRules>,
): Finding {
  const bytes = encoding === 'text' ? byteLength(data) : Math.floor((textOf(data).length * 3) / 4);
  if (bytes <= maximumBytes(trigger)) return { kind: 'note', rule: rules.bodyReplaced };
  const size = maximumWords(trigger);
  return {
    kind: 'note',
    rule: rules.replacementCut,
    partial: `The request goes on with the first ${size} of the new body only.`,
    fix: {
      text: `Keep the new body below ${size}.`,
      at: { in: 'response', pointer: '/body/data' },
    },
  };
}
