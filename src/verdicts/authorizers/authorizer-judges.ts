import type { Judge } from '../judge.ts';
import { httpAuthorizerJudge, httpAuthorizerV2Judge } from './http-authorizer-judge.ts';
import { iotAuthorizerJudge } from './iot-authorizer-judge.ts';
import { requestAuthorizerJudge, tokenAuthorizerJudge } from './rest-authorizer-judge.ts';

/** The judges of authorizers by event type. */
export const authorizerJudges: Record<string, Judge> = {
  'api-gateway/token-authorizer': tokenAuthorizerJudge,
  'api-gateway/request-authorizer': requestAuthorizerJudge,
  'api-gateway/http-api-authorizer-v1': httpAuthorizerJudge,
  'api-gateway/http-api-authorizer-v2': httpAuthorizerV2Judge,
  'iot/custom-authorizer': iotAuthorizerJudge,
};
