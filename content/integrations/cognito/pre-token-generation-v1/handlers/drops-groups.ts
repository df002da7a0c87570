// Event type: cognito/pre-token-generation-v1
import type { PreTokenGenerationTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: PreTokenGenerationTriggerEvent,
): Promise<PreTokenGenerationTriggerEvent> => {
  event.response.claimsOverrideDetails = {
    claimsToAddOrOverride: { tenant: event.request.userAttributes['custom:tenant'] ?? 'none' },
    // Mistake: not "no change" but "no groups". Cognito replaces the groups with what is here, and
    // cognito:groups is gone from both tokens.
    groupOverrideDetails: {},
  };
  return event;
};
