import { defineRules } from '../rule.ts';
import { authorizerSources as sources } from './authorizer-sources.ts';

/** What differs for the handshake of a WebSocket API. */
export const webSocketRules = defineRules({
  handshakePasses: {
    when: 'WebSocket: the handshake is allowed',
    then: '`$connect` runs. There is no authorizer for the messages that follow: the answer counts as long as the connection.',
    source: sources.webSocketAuthorizer,
  },
  handshakeRefused: {
    when: 'WebSocket: the handshake is refused',
    then: 'The connection is not made, and `$connect` does not run. The client sees the status; of a body nothing is documented.',
    source: sources.webSocketConnect,
  },
  answerTooLarge: {
    when: 'WebSocket: the answer is larger than 8 KB',
    then: 'Over the quota. What the client gets is not documented; a 500 is likely.',
    source: sources.webSocketQuotas,
  },
});
