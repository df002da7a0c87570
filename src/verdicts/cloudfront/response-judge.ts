import { textOf } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { JudgeInput } from '../judge.ts';
import type { Verdict } from '../verdict.ts';
import { codeWords, valueWords } from '../words.ts';
import { checkBody } from './check-body.ts';
import { checkHeaders } from './check-headers.ts';
import { checkStatus, numberNote } from './check-status.ts';
import { refusal, refusalOf } from './edge-finding.ts';
import type { Finding, Refusal } from './edge-finding.ts';
import type { makeEdgeRules } from './edge-rules.ts';
import { originResponse, viewerResponse } from './edge-trigger.ts';
import type { EdgeTrigger } from './edge-trigger.ts';
import { refusedVerdict, takenVerdict } from './edge-verdict.ts';
import { generatedResponse } from './generated-response.ts';
import { judgeEdgeFailure, malformed, readEdgeAnswer } from './judge-edge-failure.ts';
import type { EdgeAnswer } from './judge-edge-failure.ts';
import { originResponseRules, viewerResponseRules } from './response-rules.ts';
import { sentByCloudFront } from './sent-by-cloudfront.ts';

/** Judges what a function makes of a response on its way to the cache. */
export const originResponseJudge = makeJudge({
  options: {},
  rules: originResponseRules,
  judge: judgeOriginResponse,
});

/** Judges what a function makes of a response on its way to the viewer. */
export const viewerResponseJudge = makeJudge({
  options: {},
  rules: viewerResponseRules,
  judge: judgeViewerResponse,
});

function judgeOriginResponse(input: JudgeInput): Verdict {
  const { event, outcome } = input;
  const rules = originResponseRules;
  if (outcome.kind !== 'response') return judgeEdgeFailure(input, originResponse, rules);
  const read = readResponse(input, rules);
  if (read.refused) return refusedVerdict(read.refused, event);
  const answer = read.value;
  const findings = [
    ...checkStatus(answer['status'], rules),
    headersOf(answer, event, originResponse, rules),
    checkBody(answer, originResponse, rules),
  ].filter((one) => one !== undefined);
  const refused = refusalOf(findings);
  if (refused) return refusedVerdict(refused, event);
  const status = Number(answer['status']);
  if (answer['body'] === undefined) {
    const headline = `The ${status} goes into the cache and to the viewer, with the origin's body.`;
    return takenVerdict(findings, rules.bodyKept, headline, {
      kind: 'value',
      label: 'Response that goes on, with the body of the origin',
      value: answer,
    });
  }
  const headline = `The ${status} goes into the cache and to the viewer, with the function's body.`;
  return takenVerdict(findings, rules.bodyReplaced, headline, generatedResponse(answer));
}

function judgeViewerResponse(input: JudgeInput): Verdict {
  const { event, outcome } = input;
  const rules = viewerResponseRules;
  if (outcome.kind !== 'response') return judgeEdgeFailure(input, viewerResponse, rules);
  const read = readResponse(input, rules);
  if (read.refused) return refusedVerdict(read.refused, event);
  const answer = read.value;
  const { status, body } = answer;
  const sent = sentByCloudFront(event, 'response')['status'];
  const findings: Finding[] = [];
  if (textOf(sent) !== '' && Number(status) !== Number(sent)) {
    const words = typeof status === 'string' ? codeWords(status) : valueWords(status);
    const what = `\`status\` is ${words} where it came as ${codeWords(textOf(sent))}`;
    const advice = 'Change the status in the origin response, or answer in the viewer request.';
    const refused = refusal(rules.statusChanged, what, null, ['/status', advice]);
    return refusedVerdict(refused, event);
  }
  const refused = headersOf(answer, event, viewerResponse, rules);
  if (refused) return refusedVerdict(refused, event);
  if (typeof status === 'number') findings.push(numberNote(status, rules.statusAsNumber));
  if (body !== undefined) {
    findings.push({
      kind: 'note',
      rule: rules.bodyNotRead,
      partial: 'The viewer gets the headers; what becomes of the new body is not documented.',
      fix: {
        text: 'Replace the body in the origin response.',
        at: { in: 'response', pointer: '/body' },
      },
    });
  }
  return takenVerdict(
    findings,
    rules.passedOn,
    'The viewer gets the response with these headers.',
    {
      kind: 'value',
      label: 'Response that the viewer gets, with the body there is',
      value: answer,
    },
  );
}

function readResponse(input: JudgeInput, rules: ReturnType<typeof makeEdgeRules>): EdgeAnswer {
  const read = readEdgeAnswer(input, 'response', rules);
  if (read.refused || read.value['status'] !== undefined) return read;
  return { refused: malformed(read.value, 'response', rules) };
}

function headersOf(
  { headers }: Record<string, unknown>,
  event: unknown,
  { readOnly }: EdgeTrigger,
  rules: ReturnType<typeof makeEdgeRules>,
): Refusal | undefined {
  const sent = sentByCloudFront(event, 'response')['headers'];
  return checkHeaders({ headers, sent, readOnly, rules });
}
