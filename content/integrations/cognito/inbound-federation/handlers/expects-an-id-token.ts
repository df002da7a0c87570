// Event type: cognito/inbound-federation
import type { InboundFederationTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: InboundFederationTriggerEvent,
): Promise<InboundFederationTriggerEvent> => {
  const claims = event.request.attributes.idToken as Record<string, string>;
  // Mistake: right for OpenID Connect. A SAML provider fills samlResponse and nothing else, so this
  // throws, and nobody signs in with it.
  event.response.userAttributesToMap = { ...claims, email: claims['email']?.toLowerCase() ?? '' };
  return event;
};
