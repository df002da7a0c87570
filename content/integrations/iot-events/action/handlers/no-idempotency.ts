// Event type: iot-events/action
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';

const sns = new SNSClient();

export const handler = async (event: { eventName?: string }) => {
  const TopicArn = 'arn:aws:sns:eu-central-1:123456789012:on-call';
  await sns.send(new PublishCommand({ TopicArn, Message: event.eventName ?? 'Something' }));
  // Mistake: somebody has been woken, and now the function fails. Lambda repeats it, and wakes them
  // again, twice. Remember actionExecutionId before you act.
  throw new Error('The ticket system did not answer.');
};
