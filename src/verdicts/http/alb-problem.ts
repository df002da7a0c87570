import { isObject } from '../answer.ts';
import type { Rule } from '../rule.ts';
import { codeWords, valueWords } from '../words.ts';
import { albRules as rules } from './alb-rules.ts';
import { decodeBase64 } from './decode-base64.ts';
import { nearName } from './near-name.ts';
import { pointerTo } from '../pointer-to.ts';
import type { Problem } from './problem.ts';
import { base64Problem } from './proxy-problem.ts';
import { isStatus } from './status-of.ts';

type Answer = Record<string, unknown>;

/** The first thing in an answer for which a load balancer refuses it. */
export function albProblem(answer: Answer, multiValueHeaders: boolean): Problem | null {
  return (
    statusProblem(answer) ??
    descriptionProblem(answer) ??
    headersProblem(answer, multiValueHeaders) ??
    bodyProblem(answer) ??
    flagProblem(answer)
  );
}

function problem(rule: Rule, name: string, value: unknown, fix: string): Problem {
  return { rule, pointer: `/${name}`, what: `\`${name}\` is ${valueWords(value)}`, fix };
}

function statusProblem(answer: Answer): Problem | null {
  const { statusCode } = answer;
  if (isStatus(statusCode)) return null;
  const isMissing = statusCode === undefined || statusCode === null;
  const near = statusCode === undefined ? nearName(answer, 'statusCode') : undefined;
  if (near !== undefined) {
    return {
      rule: rules.noStatus,
      pointer: pointerTo(near),
      what: `\`statusCode\` is missing, but there is ${codeWords(near)}`,
      fix: `Rename ${codeWords(near)} to \`statusCode\`.`,
    };
  }
  return problem(
    isMissing ? rules.noStatus : rules.badStatus,
    'statusCode',
    statusCode,
    'Answer with the status as a whole number: `"statusCode": 200`.',
  );
}

function descriptionProblem({ statusDescription }: Answer): Problem | null {
  if (statusDescription === undefined || typeof statusDescription === 'string') return null;
  const fix = 'Leave `statusDescription` out, or write status and reason: `"200 OK"`.';
  return problem(rules.badDescription, 'statusDescription', statusDescription, fix);
}

function headersProblem(answer: Answer, multiValueHeaders: boolean): Problem | null {
  const name = multiValueHeaders ? 'multiValueHeaders' : 'headers';
  const map = answer[name];
  if (map === undefined) return null;
  if (map === null) {
    return problem(rules.nullHeaders, name, map, `Leave \`${name}\` out, or send \`{}\`.`);
  }
  if (!isObject(map)) {
    const example = multiValueHeaders ? '["text/html"]' : '"text/html"';
    const fix = `Make \`${name}\` a map: \`{ "content-type": ${example} }\`.`;
    return problem(rules.badHeaders, name, map, fix);
  }
  for (const [header, value] of Object.entries(map)) {
    const what = multiValueHeaders ? listProblem(value) : textProblem(value);
    if (what === null) continue;
    return {
      rule: rules.badHeaders,
      pointer: pointerTo(name, header),
      what: `the header ${codeWords(header)} in \`${name}\` is ${what}`,
      fix: multiValueHeaders
        ? 'Give each header a list of texts: `["text/html"]`.'
        : Array.isArray(value)
          ? 'Give the header one text. Lists belong in `multiValueHeaders`, with `lambda.multi_value_headers.enabled` on.'
          : 'Give each header one text: `"true"`, not `true`.',
    };
  }
  return null;
}

function textProblem(value: unknown): string | null {
  return typeof value === 'string' ? null : `${valueWords(value)}, not text`;
}

function listProblem(value: unknown): string | null {
  if (!Array.isArray(value)) return `${valueWords(value)}, not a list`;
  const wrong = value.find((one) => typeof one !== 'string') as unknown;
  return wrong === undefined ? null : `a list that holds ${valueWords(wrong)}`;
}

function bodyProblem({ body }: Answer): Problem | null {
  if (body === undefined || typeof body === 'string') return null;
  return body === null
    ? problem(rules.nullBody, 'body', body, 'Leave `body` out, or send `""`.')
    : problem(rules.bodyNotText, 'body', body, 'Make text of it: `JSON.stringify(body)`.');
}

function flagProblem({ isBase64Encoded, body }: Answer): Problem | null {
  if (isBase64Encoded === undefined || isBase64Encoded === false) return null;
  if (isBase64Encoded !== true) {
    const fix = 'Make `isBase64Encoded` true or false, or leave it out.';
    return problem(rules.badFlag, 'isBase64Encoded', isBase64Encoded, fix);
  }
  if (typeof body !== 'string') return null;
  if (decodeBase64(body) === null) return base64Problem(rules.badBase64);
  return /\s/.test(body)
    ? {
        rule: rules.badBase64,
        pointer: '/body',
        what: 'the base64 in `body` has line breaks or spaces',
        fix: 'Encode without line breaks: `bytes.toString("base64")`; in Java `getEncoder()`, not `getMimeEncoder()`.',
      }
    : null;
}
