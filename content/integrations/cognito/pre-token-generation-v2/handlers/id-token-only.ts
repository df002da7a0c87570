// Event type: cognito/pre-token-generation-v2
import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';

export const handler = async (
  event: PreTokenGenerationV2TriggerEvent,
): Promise<PreTokenGenerationV2TriggerEvent> => {
  event.response.claimsAndScopeOverrideDetails = {
    // Mistake: the API is called with the access token and looks for the claim there. It belongs
    // into accessTokenGeneration, or into both.
    idTokenGeneration: { claimsToAddOrOverride: { plan: 'team' } },
  };
  return event;
};
