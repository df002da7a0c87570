// Event type: eventbridge/event
import type { EventBridgeEvent } from 'aws-lambda';

interface OrderPlaced {
  orderId: string;
  total: number;
}
interface InstanceState {
  'instance-id': string;
  state: string;
}

export const handler = async (event: EventBridgeEvent<string, unknown>) => {
  // source and detail-type together say what detail is.
  switch (`${event.source}: ${event['detail-type']}`) {
    case 'com.example.shop: OrderPlaced': {
      const { orderId, total } = event.detail as OrderPlaced;
      return { done: `Order ${orderId} of ${total.toFixed(2)} is being packed` };
    }
    case 'aws.ec2: EC2 Instance State-change Notification': {
      const { 'instance-id': instance, state } = event.detail as InstanceState;
      return { done: `Instance ${instance} is ${state} since ${event.time}` };
    }
    default:
      // A rule that matches too much is a mistake in the rule: throwing would only retry it.
      console.warn('No use for', event.source, event['detail-type']);
      return { done: null };
  }
};
