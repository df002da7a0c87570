// Event type: iot/custom-authorizer
import type { IoTCustomAuthorizerResult } from 'aws-lambda';

export const handler = async (): Promise<IoTCustomAuthorizerResult> => ({
  isAuthenticated: true,
  principalId: 'sensor1023',
  // Mistake: both take 300 to 86,400 seconds. A minute is too short, a week too long.
  disconnectAfterInSeconds: 604_800,
  refreshAfterInSeconds: 60,
  policyDocuments: [
    {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 'iot:Connect',
          Resource: 'arn:aws:iot:eu-central-1:123456789012:client/sensor-10-23',
        },
      ],
    },
  ],
});
