// Event type: iot/rule
import { SNSClient, PublishCommand } from '@aws-sdk/client-sns';

const sns = new SNSClient();

// SELECT * FROM '$aws/events/presence/disconnected/#'
export const handler = async (event: { clientId: string; eventType: string }) => {
  // Mistake: lifecycle messages may come twice and out of order, and a device with a weak signal is
  // back within seconds. Wait a while, look again, and compare versionNumber before you wake somebody.
  if (event.eventType === 'disconnected') {
    const TopicArn = 'arn:aws:sns:eu-central-1:123456789012:on-call';
    await sns.send(new PublishCommand({ TopicArn, Message: `${event.clientId} is down` }));
  }
};
