// Event type: cognito/pre-token-generation-v1
import type { PreTokenGenerationTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: PreTokenGenerationTriggerEvent,
): Promise<PreTokenGenerationTriggerEvent> => {
  const { userAttributes, groupConfiguration } = event.request;
  event.response.claimsOverrideDetails = {
    claimsToAddOrOverride: {
      // Text only. Whatever else it is has to become text.
      tenant: userAttributes['custom:tenant'] ?? 'none',
      group_count: String(groupConfiguration.groupsToOverride?.length ?? 0),
    },
    claimsToSuppress: ['phone_number'],
    // No groupOverrideDetails: the groups stay as they are.
  };
  return event;
};
