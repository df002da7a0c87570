// Event type: cognito/pre-token-generation-v2
import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';

export const handler = async (
  event: PreTokenGenerationV2TriggerEvent,
): Promise<PreTokenGenerationV2TriggerEvent> => {
  // Mistake: right for version 2. Version 3 also comes for machines, which have no attributes, and
  // there this line throws: no service gets its token.
  const email = event.request.userAttributes['email'] ?? '';
  event.response.claimsAndScopeOverrideDetails = {
    accessTokenGeneration: { claimsToAddOrOverride: { email } },
  };
  return event;
};
