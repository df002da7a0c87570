// Event type: config/oversized-configuration-item-change
import {
  ConfigServiceClient,
  GetResourceConfigHistoryCommand,
  PutEvaluationsCommand,
} from '@aws-sdk/client-config-service';

interface RuleEvent {
  invokingEvent: string;
  ruleParameters?: string;
  resultToken: string;
  eventLeftScope: boolean;
}

interface Summary {
  configurationItemStatus: string;
  configurationItemCaptureTime: string;
  resourceType: string;
  resourceId: string;
}

interface SecurityGroup {
  ipPermissions?: { fromPort?: number; toPort?: number; ipRanges?: string[] }[];
}

const config = new ConfigServiceClient();

/** The configuration as it was at the time of this change, however large. */
const fetchConfiguration = async (summary: Summary): Promise<SecurityGroup | undefined> => {
  const { configurationItems } = await config.send(
    new GetResourceConfigHistoryCommand({
      resourceType: summary.resourceType,
      resourceId: summary.resourceId,
      laterTime: new Date(summary.configurationItemCaptureTime),
      limit: 1,
    }),
  );
  // Text here, while the event of a smaller resource has an object.
  const text: string | undefined = configurationItems?.[0]?.configuration;
  return text === undefined ? undefined : (JSON.parse(text) as SecurityGroup);
};

const isOpen = ({ ipPermissions = [] }: SecurityGroup, port: number): boolean =>
  ipPermissions.some(
    ({ fromPort = 0, toPort = 65_535, ipRanges = [] }) =>
      fromPort <= port && port <= toPort && ipRanges.includes('0.0.0.0/0'),
  );

export const handler = async (event: RuleEvent) => {
  const { configurationItemSummary: summary } = JSON.parse(event.invokingEvent) as {
    configurationItemSummary: Summary;
  };
  const { port = '22' } = JSON.parse(event.ruleParameters ?? '{}') as { port?: string };

  let ComplianceType = 'NOT_APPLICABLE';
  let Annotation: string | undefined;
  const exists = ['OK', 'ResourceDiscovered'].includes(summary.configurationItemStatus);
  if (exists && !event.eventLeftScope && summary.resourceType === 'AWS::EC2::SecurityGroup') {
    const group = await fetchConfiguration(summary);
    // What cannot be checked does not pass.
    ComplianceType = group && !isOpen(group, Number(port)) ? 'COMPLIANT' : 'NON_COMPLIANT';
    if (!group) Annotation = 'The configuration could not be read.';
  }

  const { FailedEvaluations = [] } = await config.send(
    new PutEvaluationsCommand({
      ResultToken: event.resultToken,
      Evaluations: [
        {
          ComplianceResourceType: summary.resourceType,
          ComplianceResourceId: summary.resourceId,
          ComplianceType,
          Annotation,
          OrderingTimestamp: new Date(summary.configurationItemCaptureTime),
        },
      ],
    }),
  );
  if (FailedEvaluations.length > 0) throw new Error(JSON.stringify(FailedEvaluations));
  return { resourceId: summary.resourceId, ComplianceType };
};
