// Event type: cognito/pre-token-generation-v1
import type { PreTokenGenerationTriggerEvent } from 'aws-lambda';

export const handler = async (event: PreTokenGenerationTriggerEvent) => ({
  ...event,
  response: {
    claimsOverrideDetails: {
      // Mistake: version 1 takes strings alone. With a list Cognito says "Unrecognizable lambda
      // output", at every sign-in and refresh. Use JSON.stringify, or version 2 of the trigger.
      claimsToAddOrOverride: { tenants: ['northwind', 'southridge'] },
    },
  },
});
