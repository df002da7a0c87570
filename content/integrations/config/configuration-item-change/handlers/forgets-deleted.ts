// Event type: config/configuration-item-change
import { ConfigServiceClient, PutEvaluationsCommand } from '@aws-sdk/client-config-service';

const config = new ConfigServiceClient();

interface Changed {
  configurationItem: {
    resourceType: string;
    resourceId: string;
    configurationItemCaptureTime: string;
    configuration: { instanceType: string };
  };
}

export const handler = async (event: { invokingEvent: string; resultToken: string }) => {
  const { configurationItem: item } = JSON.parse(event.invokingEvent) as Changed;
  await config.send(
    new PutEvaluationsCommand({
      ResultToken: event.resultToken,
      Evaluations: [
        {
          ComplianceResourceType: item.resourceType,
          ComplianceResourceId: item.resourceId,
          // Mistake: a deleted resource has no configuration, so this line throws. And where it does
          // not, a resource that is gone or out of scope goes on counting against the account.
          ComplianceType: item.configuration.instanceType.startsWith('t4g.')
            ? 'COMPLIANT'
            : 'NON_COMPLIANT',
          OrderingTimestamp: new Date(item.configurationItemCaptureTime),
        },
      ],
    }),
  );
};
