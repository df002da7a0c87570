// Event type: iot/custom-authorizer
import type { IoTCustomAuthorizerEvent, IoTCustomAuthorizerResult } from 'aws-lambda';

export const handler = async (
  event: IoTCustomAuthorizerEvent,
): Promise<IoTCustomAuthorizerResult> => ({
  isAuthenticated: true,
  // Mistake: principalId takes letters and digits only. With a hyphen in it the answer is refused,
  // and the device cannot connect although its credentials are right.
  principalId: event.protocolData.mqtt?.clientId ?? event.token ?? 'no-name',
  disconnectAfterInSeconds: 86_400,
  refreshAfterInSeconds: 3_600,
  policyDocuments: [
    {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 'iot:Connect',
          Resource: 'arn:aws:iot:eu-central-1:123456789012:client/sensor-*',
        },
      ],
    },
  ],
});
