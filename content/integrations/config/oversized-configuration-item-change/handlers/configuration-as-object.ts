// Event type: config/oversized-configuration-item-change
import {
  ConfigServiceClient,
  GetResourceConfigHistoryCommand,
  PutEvaluationsCommand,
} from '@aws-sdk/client-config-service';

const config = new ConfigServiceClient();

interface Changed {
  configurationItemSummary: {
    resourceType: string;
    resourceId: string;
    configurationItemCaptureTime: string;
  };
}

export const handler = async (event: { invokingEvent: string; resultToken: string }) => {
  const { configurationItemSummary: summary } = JSON.parse(event.invokingEvent) as Changed;
  const { resourceType, resourceId } = summary;
  const laterTime = new Date(summary.configurationItemCaptureTime);
  const { configurationItems } = await config.send(
    new GetResourceConfigHistoryCommand({ resourceType, resourceId, laterTime, limit: 1 }),
  );

  // Mistake: configuration is JSON as text here. A text has no ipPermissions, so the list is empty
  // and every security group complies.
  const permissions: { ipRanges: string[] }[] =
    configurationItems?.[0]?.configuration?.ipPermissions ?? [];
  const open = permissions.some(({ ipRanges }) => ipRanges.includes('0.0.0.0/0'));
  await config.send(
    new PutEvaluationsCommand({
      ResultToken: event.resultToken,
      Evaluations: [
        {
          ComplianceResourceType: resourceType,
          ComplianceResourceId: resourceId,
          ComplianceType: open ? 'NON_COMPLIANT' : 'COMPLIANT',
          OrderingTimestamp: laterTime,
        },
      ],
    }),
  );
};
