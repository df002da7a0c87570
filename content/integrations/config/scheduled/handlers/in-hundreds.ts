// Event type: config/scheduled
import { ConfigServiceClient, PutEvaluationsCommand } from '@aws-sdk/client-config-service';

const config = new ConfigServiceClient();

/** Stands for whatever finds and checks your resources. */
const verdicts = (): { name: string; complies: boolean }[] =>
  Array.from({ length: 250 }, (_, index) => ({
    name: `function-${index + 1}`,
    complies: index % 50 !== 0,
  }));

export const handler = async (event: { invokingEvent: string; resultToken: string }) => {
  const { notificationCreationTime } = JSON.parse(event.invokingEvent) as {
    notificationCreationTime: string;
  };
  const evaluations = verdicts().map(({ name, complies }) => ({
    ComplianceResourceType: 'AWS::Lambda::Function',
    ComplianceResourceId: name,
    ComplianceType: complies ? 'COMPLIANT' : 'NON_COMPLIANT',
    OrderingTimestamp: new Date(notificationCreationTime),
  }));

  // A hundred at a time, all under the one token.
  for (let start = 0; start < evaluations.length; start += 100) {
    const { FailedEvaluations = [] } = await config.send(
      new PutEvaluationsCommand({
        ResultToken: event.resultToken,
        Evaluations: evaluations.slice(start, start + 100),
      }),
    );
    if (FailedEvaluations.length > 0) throw new Error(JSON.stringify(FailedEvaluations));
  }
  return { reported: evaluations.length };
};
