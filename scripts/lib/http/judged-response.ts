import { albJudge } from '../../../src/verdicts/http/alb-judge.ts';
import { httpApiV1Judge } from '../../../src/verdicts/http/http-api-v1-judge.ts';
import { httpApiV2Judge } from '../../../src/verdicts/http/http-api-v2-judge.ts';
import { restJudge } from '../../../src/verdicts/http/rest-judge.ts';
import { judgeOutcome } from '../../../src/verdicts/judge-outcome.ts';
import type { Judge, JudgedOutcome } from '../../../src/verdicts/judge.ts';
import type { AnswerCase, Deed } from './answer-case.ts';
import { bodyText } from './body-text.ts';
import type { ClientResponse } from './client-response.ts';
import { groupHeaders } from './group-headers.ts';
import type { HttpFormat } from './http-format.ts';

const judges: Record<HttpFormat, Judge> = {
  'rest-proxy': restJudge,
  'http-api-v1': httpApiV1Judge,
  'http-api-v2': httpApiV2Judge,
  alb: albJudge,
};

/** What the client gets by our judge. */
export function judgedResponse(
  { does, options = {} }: AnswerCase,
  format: HttpFormat,
): ClientResponse {
  const event = { headers: { accept: '*/*' } };
  const { caller } = judgeOutcome(judges[format], { event, outcome: outcomeOf(does), options });
  if (caller.kind !== 'http') throw new Error(`The judge of ${format} gives no HTTP response.`);
  const { statusCode: status, body, base64 } = caller;
  return {
    status,
    headers: groupHeaders(caller.headers),
    body: base64 ? bodyText(Buffer.from(body, 'base64')) : body,
  };
}

function outcomeOf(does: Deed): JudgedOutcome {
  switch (does.kind) {
    case 'answers':
      // Lambda's Node.js runtime sends `null` where a function returns nothing.
      return { kind: 'response', body: JSON.stringify(does.answer ?? null) };
    case 'throws':
      return { kind: 'function-error', errorType: 'Error', errorMessage: does.message };
    case 'waits':
      return { kind: 'timeout' };
  }
}
