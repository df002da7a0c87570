import type { Judge } from '../judge.ts';
import { albJudge } from './alb-judge.ts';
import { httpApiV1Judge } from './http-api-v1-judge.ts';
import { httpApiV2Judge } from './http-api-v2-judge.ts';
import { restJudge } from './rest-judge.ts';
import { websocketJudge } from './websocket-judge.ts';

/** The judges of HTTP and WebSocket requests by event type. */
export const httpJudges: Record<string, Judge> = {
  'alb/request': albJudge,
  'api-gateway/rest-proxy': restJudge,
  'api-gateway/http-api-v1': httpApiV1Judge,
  'api-gateway/http-api-v2': httpApiV2Judge,
  'api-gateway/websocket': websocketJudge,
};
