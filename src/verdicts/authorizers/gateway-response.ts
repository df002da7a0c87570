import type { Caller } from '../verdict.ts';

/** How an authorizer lets a client down. */
export type Refusal = 'unauthorized' | 'explicitDeny' | 'implicitDeny' | 'error';

type Kind = 'rest' | 'http' | 'webSocket';

const reasons = { 401: 'Unauthorized', 403: 'Forbidden', 500: 'Internal Server Error' } as const;
const statuses = { unauthorized: 401, explicitDeny: 403, implicitDeny: 403, error: 500 } as const;

const denied = 'User is not authorized to access this resource';
/** Bodies and error types of REST APIs, as captured: https://github.com/aws/chalice/issues/971 for the 403. */
const rest: Record<Refusal, [errorType: string, body: string]> = {
  unauthorized: ['UnauthorizedException', '{"message":"Unauthorized"}'],
  explicitDeny: ['AccessDeniedException', `{"Message":"${denied} with an explicit deny"}`],
  implicitDeny: ['AccessDeniedException', `{"Message":"${denied}"}`],
  error: ['AuthorizerConfigurationException', '{"message":null}'],
};

/** The status that a refusal has. */
export function statusOfRefusal(refusal: Refusal): 401 | 403 | 500 {
  return statuses[refusal];
}

/** The response that a client gets instead of the API's own. */
export function gatewayResponse(refusal: Refusal, kind: Kind): Caller {
  const statusCode = statuses[refusal];
  const reason = reasons[statusCode];
  const [errorType, restBody] = rest[refusal];
  const response = { kind: 'http', statusCode, reason, base64: false } as const;
  switch (kind) {
    case 'rest':
      return {
        ...response,
        headers: [
          ['Content-Type', 'application/json'],
          ['Content-Length', String(restBody.length)],
          ['x-amzn-ErrorType', errorType],
        ],
        body: restBody,
      };
    case 'http': {
      const body = JSON.stringify({ message: reason });
      return { ...response, headers: [['Content-Length', String(body.length)]], body };
    }
    case 'webSocket':
      return { ...response, headers: [], body: '' };
  }
}
