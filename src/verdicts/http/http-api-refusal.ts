import { httpCaller } from './http-caller.ts';
import type { Refusal } from './problem.ts';

/** What the client of an HTTP API gets where the function gave nothing that can be sent. */
export const httpApiRefusal: Refusal = {
  who: 'API Gateway',
  caller: httpCaller({
    statusCode: 500,
    headers: [['content-type', 'application/json']],
    body: '{"message":"Internal Server Error"}',
  }),
};
