// Event type: cognito/post-confirmation
import type { PostConfirmationTriggerEvent } from 'aws-lambda';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';

const dynamo = new DynamoDBClient({});

export const handler = async (
  event: PostConfirmationTriggerEvent,
): Promise<PostConfirmationTriggerEvent> => {
  // A new password comes through here too. That user has a profile.
  if (event.triggerSource !== 'PostConfirmation_ConfirmSignUp') return event;

  const { sub = event.userName, email = '' } = event.request.userAttributes;
  try {
    await dynamo.send(
      new PutItemCommand({
        TableName: 'profiles',
        Item: { id: { S: sub }, email: { S: email } },
        // Cognito may call twice: the second time changes nothing.
        ConditionExpression: 'attribute_not_exists(id)',
      }),
    );
  } catch (error) {
    // The user is confirmed, whatever happens here. The next sign-in can make up for it.
    console.error(`No profile for ${sub} yet:`, error);
  }
  return event;
};
