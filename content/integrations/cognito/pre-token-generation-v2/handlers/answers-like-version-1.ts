// Event type: cognito/pre-token-generation-v2
import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';

export const handler = async (event: PreTokenGenerationV2TriggerEvent) => ({
  ...event,
  response: {
    // Mistake: the name of version 1. Versions 2 and 3 read claimsAndScopeOverrideDetails, with
    // idTokenGeneration and accessTokenGeneration in it. Expect the claim to be missing, without a word.
    claimsOverrideDetails: { claimsToAddOrOverride: { tenant: 'northwind' } },
  },
});
