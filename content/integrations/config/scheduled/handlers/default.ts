// Event type: config/scheduled
import {
  ConfigServiceClient,
  ListDiscoveredResourcesCommand,
  PutEvaluationsCommand,
} from '@aws-sdk/client-config-service';

interface RuleEvent {
  invokingEvent: string;
  ruleParameters?: string;
  resultToken: string;
  accountId: string;
}

const config = new ConfigServiceClient();

const count = async (resourceType: string): Promise<number> => {
  let found = 0;
  let nextToken: string | undefined;
  do {
    const page = await config.send(new ListDiscoveredResourcesCommand({ resourceType, nextToken }));
    found += page.resourceIdentifiers?.length ?? 0;
    nextToken = page.nextToken;
  } while (nextToken);
  return found;
};

export const handler = async (event: RuleEvent) => {
  const { messageType, notificationCreationTime } = JSON.parse(event.invokingEvent) as {
    messageType: string;
    notificationCreationTime: string;
  };
  console.log(messageType, notificationCreationTime);

  // Parameters are text, numbers too.
  const parameters = JSON.parse(event.ruleParameters ?? '{}') as Record<string, string>;
  const { resourceType = 'AWS::Lambda::Function', maxCount = '100' } = parameters;
  const found = await count(resourceType);

  const { FailedEvaluations = [] } = await config.send(
    new PutEvaluationsCommand({
      ResultToken: event.resultToken,
      Evaluations: [
        {
          // A verdict about the account as a whole.
          ComplianceResourceType: 'AWS::::Account',
          ComplianceResourceId: event.accountId,
          ComplianceType: found <= Number(maxCount) ? 'COMPLIANT' : 'NON_COMPLIANT',
          Annotation: `${found} of at most ${maxCount} ${resourceType}`.slice(0, 256),
          OrderingTimestamp: new Date(notificationCreationTime),
        },
      ],
    }),
  );
  if (FailedEvaluations.length > 0) throw new Error(JSON.stringify(FailedEvaluations));
  return { found };
};
