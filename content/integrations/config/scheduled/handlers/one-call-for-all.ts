// Event type: config/scheduled
import { ConfigServiceClient, PutEvaluationsCommand } from '@aws-sdk/client-config-service';

const config = new ConfigServiceClient();

export const handler = async (event: { invokingEvent: string; resultToken: string }) => {
  const { notificationCreationTime } = JSON.parse(event.invokingEvent) as {
    notificationCreationTime: string;
  };
  await config.send(
    new PutEvaluationsCommand({
      ResultToken: event.resultToken,
      // Mistake: 250 verdicts in one call, which takes 100. AWS Config refuses the call as a whole.
      Evaluations: Array.from({ length: 250 }, (_, index) => ({
        ComplianceResourceType: 'AWS::Lambda::Function',
        ComplianceResourceId: `function-${index + 1}`,
        ComplianceType: 'COMPLIANT',
        OrderingTimestamp: new Date(notificationCreationTime),
      })),
    }),
  );
};
