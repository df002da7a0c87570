// Event type: cognito/pre-token-generation-v2
import type {
  PreTokenGenerationV2TriggerEvent,
  PreTokenGenerationV3TriggerEvent,
} from 'aws-lambda';

type Event = PreTokenGenerationV2TriggerEvent | PreTokenGenerationV3TriggerEvent;

export const handler = async (event: Event) => {
  if (event.triggerSource === 'TokenGeneration_ClientCredentials') {
    // Version 3 only: a machine. It has an app client, and neither name, attributes nor ID token.
    const accessTokenGeneration = {
      claimsToAddOrOverride: {
        environment: event.request.clientMetadata?.['environment'] ?? 'live',
      },
    };
    return { ...event, response: { claimsAndScopeOverrideDetails: { accessTokenGeneration } } };
  }

  const { userAttributes, groupConfiguration } = event.request;
  const groups = groupConfiguration.groupsToOverride ?? [];
  return {
    ...event,
    response: {
      claimsAndScopeOverrideDetails: {
        idTokenGeneration: {
          claimsToAddOrOverride: { tenant: userAttributes['custom:tenant'] ?? 'none' },
        },
        accessTokenGeneration: {
          // Not only text: lists and objects are fine here. The types of aws-lambda say string.
          claimsToAddOrOverride: { tenants: [userAttributes['custom:tenant'] ?? 'none'] },
          scopesToAdd: groups.includes('editors') ? ['articles/write'] : [],
        },
      },
    },
  };
};
