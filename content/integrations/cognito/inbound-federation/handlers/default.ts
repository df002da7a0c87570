// Event type: cognito/inbound-federation
import type { InboundFederationTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: InboundFederationTriggerEvent,
): Promise<InboundFederationTriggerEvent> => {
  const { providerType, attributes } = event.request;
  // Everything the provider sent. What is not in the answer is lost.
  const all =
    providerType === 'SAML'
      ? { ...attributes.samlResponse }
      : { ...attributes.idToken, ...attributes.userInfo };

  // Companies send hundreds of groups. Keep those that this app knows.
  if (all['groups'] !== undefined) {
    const ours = all['groups'].split(',').filter((group) => group.startsWith('app-'));
    all['groups'] = ours.join(',');
  }
  event.response.userAttributesToMap = all;
  return event;
};
