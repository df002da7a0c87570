import { apiGatewaySources as sources } from './api-gateway-sources.ts';
import { websocketJudge } from './websocket-judge.ts';
import {
  answers,
  answersText,
  describeRows,
  exits,
  failsInInit,
  throws,
  timesOut,
} from '../testing/describe-rows-fs.ts';
import type { Row } from '../testing/describe-rows-fs.ts';

const connecting = sources.connect.url;
const statuses = sources.connectStatus.url;
const routeResponse = sources.routeResponse.url;
const messageError = sources.messageError.url;

const connects = {
  event: 'connect',
  status: 'ok',
  rules: ['connected'],
  source: connecting,
} as const;
const connectFails = {
  event: 'connect',
  status: 'rejected',
  rules: ['connectFailed'],
  source: sources.failedHandshake.url,
  caller: { kind: 'http', statusCode: 502 },
} as const;
const connectMalformed = {
  ...connectFails,
  rules: ['connectMalformed'],
  source: connecting,
} as const;
const internal = {
  event: 'message',
  status: 'rejected',
  rules: ['messageFailed'],
  source: messageError,
  caller: {
    kind: 'value',
    value: {
      message: 'Internal server error',
      connectionId: 'Zqny1IdA9puCAfm=',
      requestId: 'Zqtu1FVRLejEMPY=',
    },
  },
} as const;
const malformed = { ...internal, rules: ['messageMalformed'] } as const;
const gone = {
  event: 'disconnect',
  status: 'lost',
  rules: ['disconnectFailed'],
  source: connecting,
  caller: { kind: 'nothing' },
} as const;
const unread = { ...gone, status: 'ok', rules: ['disconnectIgnored'] } as const;

const rows: Row[] = [
  {
    ...connects,
    name: '200 lets the client in',
    outcome: answers({ statusCode: 200 }),
    headline: 'The connection is made.',
    caller: { kind: 'http', statusCode: 101, reason: 'Switching Protocols', headers: [] },
  },
  {
    ...connects,
    name: 'a subprotocol',
    event: 'connect-with-authorizer',
    outcome: answers({ statusCode: 200, headers: { 'Sec-WebSocket-Protocol': 'shop-chat.v1' } }),
    caller: { kind: 'http', headers: [['Sec-WebSocket-Protocol', 'shop-chat.v1']] },
  },
  {
    ...connects,
    name: '204 lets the client in',
    outcome: answers({ statusCode: 204 }),
    rules: ['connected', 'connectedOtherwise'],
    source: statuses,
  },
  ...[401, 403, 302, 500].map((statusCode): Row => ({
    ...connectFails,
    name: `${statusCode} refuses the client`,
    outcome: answers({ statusCode, body: 'No' }),
    rules: ['refused'],
    source: statuses,
    headline: `The connection is not made, because the function answered ${statusCode}.`,
    caller: { kind: 'http', statusCode },
  })),
  { ...connectFails, name: 'throws at $connect', outcome: throws },
  { ...connectFails, name: 'times out at $connect', outcome: timesOut },
  { ...connectFails, name: 'exits at $connect', outcome: exits },
  { ...connectFails, name: 'fails in init at $connect', outcome: failsInInit },
  {
    ...connectMalformed,
    name: 'null at $connect',
    outcome: answers(null),
    headline: 'The handshake fails: API Gateway answers 502, because the answer is `null`.',
    fixes: [''],
  },
  { ...connectMalformed, name: 'text at $connect', outcome: answers('Connected.') },
  { ...connectMalformed, name: 'no JSON at $connect', outcome: answersText('Connected.') },
  {
    ...connectMalformed,
    name: 'no statusCode at $connect',
    outcome: answers({}),
    fixes: ['/statusCode'],
  },
  {
    event: 'message',
    name: 'a message without a body to send back',
    outcome: answers({ statusCode: 200 }),
    status: 'ok',
    rules: ['oneWay'],
    source: routeResponse,
    caller: { kind: 'nothing' },
    fixes: [],
  },
  {
    event: 'message',
    name: 'a body without a route response',
    outcome: answers({ statusCode: 200, body: 'You said: Hello!' }),
    status: 'lost',
    rules: ['bodyNowhere'],
    source: routeResponse,
    headline: 'The client learns nothing of the body, because the route has no route response.',
    caller: { kind: 'nothing' },
    fixes: ['routeResponse'],
  },
  {
    event: 'message',
    name: 'a body with a route response',
    options: { routeResponse: true },
    outcome: answers({ statusCode: 200, body: 'You said: Hello!' }),
    status: 'ok',
    rules: ['routeResponse'],
    source: routeResponse,
    caller: { kind: 'value', value: 'You said: Hello!' },
  },
  {
    event: 'message',
    name: 'nothing to send back with a route response',
    options: { routeResponse: true },
    outcome: answers({ statusCode: 200 }),
    status: 'ok',
    rules: ['oneWay'],
    source: routeResponse,
  },
  {
    event: 'message',
    name: '401 on a message',
    outcome: answers({ statusCode: 401 }),
    status: 'lost',
    rules: ['statusUnread'],
    source: sources.statusOfMessage.url,
    headline: 'The client learns nothing of the 401: on a message no status is passed on.',
    fixes: ['/statusCode'],
  },
  {
    event: 'message',
    name: '401 with a body, and no route response',
    outcome: answers({ statusCode: 401, body: 'No' }),
    status: 'lost',
    rules: ['bodyNowhere', 'statusUnread'],
    source: sources.statusOfMessage.url,
    headline: 'nothing of the 401 and of the body',
    fixes: ['routeResponse', '/statusCode'],
  },
  {
    event: 'message',
    name: '500 with a body and a route response',
    options: { routeResponse: true },
    outcome: answers({ statusCode: 500, body: 'No' }),
    status: 'partial',
    rules: ['routeResponse', 'statusUnread'],
    source: sources.statusOfMessage.url,
    caller: { kind: 'value', value: 'No' },
  },
  {
    ...internal,
    name: 'throws on a message',
    outcome: throws,
    headline:
      'The client receives “Internal server error”, because the function threw `TypeError`.',
  },
  { ...internal, name: 'times out on a message', outcome: timesOut },
  { ...internal, name: 'exits on a message', outcome: exits },
  { ...internal, name: 'fails in init on a message', outcome: failsInInit },
  { ...malformed, name: 'null on a message', outcome: answers(null), fixes: [''] },
  { ...malformed, name: 'no JSON on a message', outcome: answersText('ok') },
  { ...malformed, name: 'no statusCode on a message', outcome: answers({ body: 'ok' }) },
  {
    ...malformed,
    name: 'the body is an object',
    outcome: answers({ statusCode: 200, body: {} }),
    fixes: ['/body'],
  },
  { ...unread, name: '200 at $disconnect', outcome: answers({ statusCode: 200 }), fixes: [] },
  { ...unread, name: '500 at $disconnect', outcome: answers({ statusCode: 500 }) },
  {
    ...unread,
    name: 'null at $disconnect',
    outcome: answers(null),
    rules: ['disconnectMalformed'],
    source: sources.malformedAtDisconnect.url,
    fixes: [''],
  },
  {
    ...gone,
    name: 'throws at $disconnect',
    outcome: throws,
    headline: 'Nobody learns that the function threw `TypeError`',
  },
  { ...gone, name: 'times out at $disconnect', event: 'disconnect-broken', outcome: timesOut },
  { ...gone, name: 'exits at $disconnect', outcome: exits },
  {
    ...malformed,
    name: 'an event of nothing counts as a message',
    event: {},
    outcome: answers(null),
    caller: { kind: 'value' },
  },
];

describeRows('api-gateway/websocket', websocketJudge, rows);
