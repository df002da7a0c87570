// Event type: iot-events/action
import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';

const dynamodb = new DynamoDBClient();

// What does a detector's work today: a function that reads its stream, with the state in a table. Here
// it takes the old event, to show how little there is to a detector.
export const handler = async (event: {
  eventTime?: number;
  payload?: { detector: { keyValue?: string }; state: { variables: { pressure?: number } } };
}) => {
  const device = event.payload?.detector.keyValue;
  const pressure = event.payload?.state.variables.pressure;
  if (device === undefined || pressure === undefined) return { ignored: true };
  const state = pressure > 70 ? 'Dangerous' : 'Normal';
  const { Attributes } = await dynamodb.send(
    new UpdateItemCommand({
      TableName: 'detectors',
      Key: { device: { S: device } },
      UpdateExpression: 'SET #state = :state, seenAt = :now',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':state': { S: state }, ':now': { N: String(event.eventTime) } },
      // The state before: act on the change, not on every message.
      ReturnValues: 'UPDATED_OLD',
    }),
  );
  return { device, state, changed: Attributes?.['state']?.S !== state };
};
