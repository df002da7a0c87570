// Event type: cognito/pre-token-generation-v2
import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';

export const handler = async (event: PreTokenGenerationV2TriggerEvent) => ({
  ...event,
  response: {
    // Mistake: the name of version 1. Versions 2 and 3 read claimsAndScopeOverrideDetails, with
    // idTokenGeneration and accessTokenGeneration in it. The sign-in works, and the claim is missing.
    claimsOverrideDetails: { claimsToAddOrOverride: { tenant: 'northwind' } },
  },
});
