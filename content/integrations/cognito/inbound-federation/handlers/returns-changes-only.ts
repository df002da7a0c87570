// Event type: cognito/inbound-federation
import type { InboundFederationTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: InboundFederationTriggerEvent,
): Promise<InboundFederationTriggerEvent> => {
  const groups = event.request.attributes.samlResponse?.['groups'] ?? '';
  // Mistake: the answer replaces all attributes, it is not merged with them. E-mail and name are
  // dropped, and with them perhaps what the pool demands of every user.
  event.response.userAttributesToMap = { groups: groups.toLowerCase() };
  return event;
};
