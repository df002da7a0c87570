// Event type: config/configuration-item-change
import { ConfigServiceClient, PutEvaluationsCommand } from '@aws-sdk/client-config-service';

const config = new ConfigServiceClient();

interface Changed {
  configurationItem: {
    resourceType: string;
    resourceId: string;
    configurationItemCaptureTime: string;
  };
}

export const handler = async ({ invokingEvent }: { invokingEvent: string }) => {
  const { configurationItem: item } = JSON.parse(invokingEvent) as Changed;
  // Checks role, network and the shape of the call. No verdict changes.
  await config.send(
    new PutEvaluationsCommand({
      TestMode: true,
      ResultToken: 'any text but null',
      Evaluations: [
        {
          ComplianceResourceType: item.resourceType,
          ComplianceResourceId: item.resourceId,
          ComplianceType: 'COMPLIANT',
          OrderingTimestamp: new Date(item.configurationItemCaptureTime),
        },
      ],
    }),
  );
  return 'The call was accepted.';
};
