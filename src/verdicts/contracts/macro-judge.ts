import { isObject, member, readAnswer, textOf } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { JudgeInput } from '../judge.ts';
import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Fix, Verdict } from '../verdict.ts';
import { codeWords, failureWords, valueWords } from '../words.ts';
import { lostMembers } from './lost-members.ts';
import { macroRules as rules } from './macro-rules.ts';
import { byteLength } from '../byte-length.ts';

/** Judges the answers of CloudFormation macros. */
export const macroJudge = makeJudge({ options: {}, rules, judge });

/** Bytes of a template that was passed directly, and of one that came from S3. */
const sizes = { direct: 51_200, s3: 1_048_576 };

function judge({ event, outcome }: JudgeInput): Verdict {
  const transform = textOf(member(event, 'transformId')) || 'of the stack';
  const malformed = `Received malformed response from transform ${transform}`;
  if (outcome.kind !== 'response') {
    const isLate = outcome.kind === 'timeout';
    const rule = isLate ? rules.timedOut : rules.functionError;
    const message = isLate ? 'The text is not documented.' : malformed;
    const text = isLate
      ? 'Give the function more time, or let it do less.'
      : 'Catch the error, and return a `status` such as `failure` with an `errorMessage`.';
    return fails(rule, `the function ${failureWords(outcome)}`, message, [{ text }]);
  }
  const answer = readAnswer(outcome);
  const value = answer.isJson ? answer.value : undefined;
  if (!isObject(value)) {
    const why = answer.isJson ? `the answer is ${valueWords(value)}` : 'the answer is no JSON';
    return fails(rules.malformed, why, malformed, [at('', wholeAnswer)]);
  }
  const { requestId, status, errorMessage } = value;
  if (requestId === undefined || requestId !== member(event, 'requestId')) {
    const what = valueWords(requestId);
    const why = `\`requestId\` is ${what}${requestId === undefined ? '' : ', and not that of the event'}`;
    const place = requestId === undefined ? '' : '/requestId';
    return fails(rules.malformed, why, malformed, [at(place, wholeAnswer)]);
  }
  if (typeof status !== 'string' || status.toLowerCase() !== 'success') {
    const said = textOf(errorMessage);
    const message =
      said === ''
        ? `Transform ${transform} failed without an error message.`
        : `Transform ${transform} failed with: ${said}`;
    return fails(rules.notSuccess, `\`status\` is ${valueWords(status)}`, message, [
      ...(typeof status === 'string' && /fail|error/i.test(status)
        ? []
        : [
            at(
              status === undefined ? '' : '/status',
              'Return `status: "success"`, with this word.',
            ),
          ]),
      ...(said === ''
        ? [at('', 'Return an `errorMessage`: the person who deploys reads it.')]
        : []),
    ]);
  }
  return judgeFragment(member(event, 'fragment'), value['fragment']);
}

const wholeAnswer =
  'Return `{ requestId: event.requestId, status: "success", fragment }`: the fragment alone is no answer.';

function judgeFragment(before: unknown, after: unknown): Verdict {
  const isTemplate = isObject(member(before, 'Resources'));
  const fits = isTemplate ? isObject(after) : after !== undefined && after !== null;
  if (!fits) {
    const place = after === undefined ? '' : '/fragment';
    const text = 'Return the whole fragment, also what you did not touch.';
    return fails(
      rules.badFragment,
      `\`fragment\` is ${valueWords(after)}`,
      'Template format error: unsupported structure.',
      [at(place, text)],
    );
  }
  if (isTemplate && !hasResources(after)) {
    const pointer = member(after, 'Resources') === undefined ? '/fragment' : '/fragment/Resources';
    return fails(
      rules.noResources,
      'the template that came back has no resource',
      'Template format error: At least one Resources member must be defined.',
      [at(pointer, 'Return the resources that you did not touch as well.')],
    );
  }
  const bytes = byteLength(JSON.stringify(after));
  if (bytes > sizes.s3) {
    const why = `the template would have ${bytes.toLocaleString('en')} bytes`;
    return fails(rules.tooLarge, why, 'Transformation data limit exceeded', [
      { text: 'Return less, or split the template into nested stacks.' },
    ]);
  }
  const lost = isTemplate ? lostMembers(before, after) : [];
  const what = lost.map(codeWords).join(', ');
  const isLarge = bytes > sizes.direct;
  return makeVerdict({
    status: 'ok',
    headline: `CloudFormation puts the answer in the place of the fragment${lost.length === 0 ? '' : `, and ${what} ${lost.length === 1 ? 'leaves' : 'leave'} the template`}${isLarge ? ', if the template came from S3' : ''}.`,
    steps: [
      step(rules.processed),
      ...(lost.length === 0 ? [] : [step(rules.leftOut, `${what}: ${rules.leftOut.then}`)]),
      ...(isLarge
        ? [
            step(
              rules.tooLarge,
              `It has ${bytes.toLocaleString('en')} bytes: too many if the template was passed directly (51,200), not if it came from S3 (1 MB). Too large, it fails with “Transformation data limit exceeded”.`,
            ),
          ]
        : []),
    ],
    caller: {
      kind: 'value',
      label: isTemplate ? 'The processed template' : 'In the place of the fragment',
      value: after,
    },
    fixes:
      lost.length === 0
        ? []
        : [
            at(
              '/fragment',
              'Return what you did not touch as well: `{ ...event.fragment, …changes }`.',
            ),
          ],
  });
}

function hasResources(fragment: unknown): boolean {
  const resources = member(fragment, 'Resources');
  return isObject(resources) && Object.keys(resources).length > 0;
}

function fails(rule: Rule, why: string, message: string, fixes: Fix[]): Verdict {
  return makeVerdict({
    status: 'rejected',
    headline: `The change set fails, because ${why}.`,
    steps: [step(rule)],
    caller: { kind: 'error', name: 'Change set FAILED', message },
    fixes,
  });
}

function at(pointer: string, text: string): Fix {
  return { text, at: { in: 'response', pointer } };
}
