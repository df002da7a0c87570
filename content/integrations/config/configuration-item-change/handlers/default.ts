// Event type: config/configuration-item-change
import { ConfigServiceClient, PutEvaluationsCommand } from '@aws-sdk/client-config-service';

interface RuleEvent {
  invokingEvent: string;
  ruleParameters?: string;
  resultToken: string;
  eventLeftScope: boolean;
}

interface ConfigurationItem {
  configurationItemStatus: string;
  configurationItemCaptureTime: string;
  resourceType: string;
  resourceId: string;
  configuration: { instanceType?: string } | null;
}

const config = new ConfigServiceClient();

const evaluate = (item: ConfigurationItem, desired: string | undefined): string => {
  if (item.resourceType !== 'AWS::EC2::Instance') return 'NOT_APPLICABLE';
  return item.configuration?.instanceType === desired ? 'COMPLIANT' : 'NON_COMPLIANT';
};

export const handler = async (event: RuleEvent) => {
  const { configurationItem: item } = JSON.parse(event.invokingEvent) as {
    configurationItem: ConfigurationItem;
  };
  const parameters = JSON.parse(event.ruleParameters ?? '{}') as { desiredInstanceType?: string };

  const exists = ['OK', 'ResourceDiscovered'].includes(item.configurationItemStatus);
  const ComplianceType =
    exists && !event.eventLeftScope
      ? evaluate(item, parameters.desiredInstanceType)
      : 'NOT_APPLICABLE';

  const { FailedEvaluations = [] } = await config.send(
    new PutEvaluationsCommand({
      ResultToken: event.resultToken,
      Evaluations: [
        {
          ComplianceResourceType: item.resourceType,
          ComplianceResourceId: item.resourceId,
          ComplianceType,
          // Not the clock: it decides which of two verdicts is the newer one.
          OrderingTimestamp: new Date(item.configurationItemCaptureTime),
        },
      ],
    }),
  );
  if (FailedEvaluations.length > 0) throw new Error(JSON.stringify(FailedEvaluations));

  // Nobody reads this but you.
  return { resourceId: item.resourceId, ComplianceType };
};
