import { defineRules } from '../rule.ts';
import { apiGatewaySources } from './api-gateway-sources.ts';

const { connect, connectStatus, routeResponse, messageError } = apiGatewaySources;

/** What a WebSocket API does with an answer. */
export const websocketRules = defineRules({
  connected: {
    when: 'The function answers 200 at `$connect`',
    then: 'The connection is made. Headers of the answer become those of the handshake, above all `Sec-WebSocket-Protocol`.',
    source: connect,
  },
  connectedOtherwise: {
    when: 'The function answers another status of 2xx at `$connect`',
    then: 'The guide speaks of success alone; all of 2xx is reported to let the client in.',
    source: connectStatus,
  },
  refused: {
    when: 'The function answers any other status at `$connect`',
    then: 'The connection is not made: the handshake ends with that status. What else of the answer reaches the client is not documented.',
    source: connectStatus,
  },
  connectFailed: {
    when: 'The function throws, times out, exits or fails to start at `$connect`',
    then: 'The connection is not made; clients report a 502 in the handshake.',
    source: apiGatewaySources.failedHandshake,
  },
  connectMalformed: {
    when: 'At `$connect` the answer is `null`, or has no `statusCode`',
    then: 'The integration fails, so the connection is not made; clients report a 502 in the handshake.',
    source: connect,
  },
  oneWay: {
    when: 'The function answers a message with a status of 2xx and no body',
    then: 'The message is done. The client is told nothing.',
    source: routeResponse,
  },
  routeResponse: {
    when: 'The function answers with a body, and the route has a route response',
    then: 'The body goes to the client as a message.',
    source: routeResponse,
  },
  bodyNowhere: {
    when: 'The function answers with a body, and the route has no route response',
    then: 'The body goes nowhere, and no error says so.',
    source: routeResponse,
  },
  statusUnread: {
    when: 'The function answers a message with a status of 4xx or 5xx',
    then: 'The status is not passed on, and the connection stays open.',
    source: apiGatewaySources.statusOfMessage,
  },
  messageFailed: {
    when: 'The function throws, times out, exits or fails to start on a message',
    then: 'The client receives a message of API Gateway’s own, `{"message": "Internal server error", …}`. The connection stays open. Nobody tries again.',
    source: messageError,
  },
  messageMalformed: {
    when: 'On a message the answer is `null`, has no `statusCode`, or its body is no text',
    then: 'It is a malformed answer: the client receives “Internal server error”.',
    source: messageError,
  },
  disconnectIgnored: {
    when: 'The function answers at `$disconnect`',
    then: 'Nothing: the connection is closed already.',
    source: connect,
  },
  disconnectMalformed: {
    when: 'At `$disconnect` the answer is `null`',
    then: 'The execution log says “Malformed Lambda proxy response”. Nobody else notices.',
    source: apiGatewaySources.malformedAtDisconnect,
  },
  disconnectFailed: {
    when: 'The function throws, times out, exits or fails to start at `$disconnect`',
    then: 'The client is gone, and the event does not come again.',
    source: connect,
  },
});
