import { makeJudge } from '../judge.ts';
import type { Judge, JudgeInput } from '../judge.ts';
import type { Rule } from '../rule.ts';
import type { Verdict } from '../verdict.ts';
import { checkBody } from './check-body.ts';
import { checkHeaders } from './check-headers.ts';
import { checkRequest } from './check-request.ts';
import { checkStatus } from './check-status.ts';
import { refusal, refusalOf, pageWords } from './edge-finding.ts';
import type { Finding } from './edge-finding.ts';
import { originRequest, readOnlyWhenGenerated, viewerRequest } from './edge-trigger.ts';
import type { EdgeTrigger } from './edge-trigger.ts';
import { refusedVerdict, takenVerdict } from './edge-verdict.ts';
import { generatedResponse } from './generated-response.ts';
import { judgeEdgeFailure, malformed, readEdgeAnswer } from './judge-edge-failure.ts';
import { makeRequestRules, originRequestRules, viewerRequestRules } from './request-rules.ts';
import { sentByCloudFront } from './sent-by-cloudfront.ts';

type Rules = ReturnType<typeof makeRequestRules>;

/** Judges what a function makes of a viewer's request. */
export const viewerRequestJudge = makeRequestJudge(viewerRequest, viewerRequestRules);

/** Judges what a function makes of a request to the origin. */
export const originRequestJudge = makeRequestJudge(originRequest, originRequestRules);

function makeRequestJudge(trigger: EdgeTrigger, ofItsOwn: Record<string, Rule>): Judge {
  const rules = makeRequestRules(trigger);
  return makeJudge({
    options: {},
    rules: { ...rules, ...ofItsOwn },
    judge: (input) => judge(input, trigger, rules),
  });
}

function judge(input: JudgeInput, trigger: EdgeTrigger, rules: Rules): Verdict {
  const { event, outcome } = input;
  if (outcome.kind !== 'response') return judgeEdgeFailure(input, trigger, rules);
  const read = readEdgeAnswer(input, 'request', rules);
  if (read.refused) return refusedVerdict(read.refused, event);
  const answer = read.value;
  if (answer['status'] !== undefined) return judgeGenerated(answer, event, trigger, rules);
  if (answer['uri'] === undefined) {
    return refusedVerdict(malformed(answer, 'request', rules), event);
  }
  const findings = checkRequest(answer, sentByCloudFront(event, 'request'), trigger, rules);
  const refused = refusalOf(findings);
  if (refused) return refusedVerdict(refused, event);
  const to = trigger.isViewer ? 'cache' : 'origin';
  const label = `Request that goes to the ${to}`;
  return takenVerdict(findings, rules.goesOn, `The request goes on to the ${to}.`, {
    kind: 'value',
    label,
    value: answer,
  });
}

function judgeGenerated(
  response: Record<string, unknown>,
  event: unknown,
  trigger: EdgeTrigger,
  rules: Rules,
): Verdict {
  const { status, headers } = response;
  const findings = [
    ...checkStatus(status, rules),
    checkHeaders({ headers, sent: {}, readOnly: readOnlyWhenGenerated(trigger), rules }),
    checkBody(response, trigger, rules),
    checkNoContent(response, trigger),
  ].filter((one) => one !== undefined);
  const refused = refusalOf(findings);
  if (refused) return refusedVerdict(refused, event);
  const cached = trigger.isViewer ? '' : ', and the cache keeps it';
  const headline = `The viewer gets the function's ${Number(status)}${cached}.`;
  return takenVerdict(findings, rules.generated, headline, generatedResponse(response));
}

function checkNoContent(
  { status, body }: Record<string, unknown>,
  { isViewer }: EdgeTrigger,
): Finding | undefined {
  if (!isViewer || Number(status) !== 204 || body === undefined || body === '') return undefined;
  const what = 'a response with status 204 has a body';
  return refusal(viewerRequestRules.noContentWithBody, what, pageWords.invalid, [
    '/body',
    'Leave the body out, or answer 200.',
  ]);
}
