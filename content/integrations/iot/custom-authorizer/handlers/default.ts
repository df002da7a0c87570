// Event type: iot/custom-authorizer
import { Buffer } from 'node:buffer';
import { timingSafeEqual } from 'node:crypto';
import type { IoTCustomAuthorizerEvent, IoTCustomAuthorizerResult } from 'aws-lambda';

/** Stands for your store of devices. Keep hashes there, not passwords. */
const passwords = new Map([['sensor-10-23', 'green.Water-41']]);
const account = 'arn:aws:iot:eu-central-1:123456789012';

const matches = (given: Buffer, expected: string): boolean => {
  const wanted = Buffer.from(expected);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
};

/** The device's name, if it has proved it. */
const authenticate = (event: IoTCustomAuthorizerEvent): string | undefined => {
  // With signing enabled, AWS IoT has verified the token before it asks.
  if (event.signatureVerified) return event.token;
  const { username = '', password = '' } = event.protocolData.mqtt ?? {};
  const [device = ''] = username.split('?');
  const expected = passwords.get(device);
  const given = Buffer.from(password, 'base64');
  return expected !== undefined && matches(given, expected) ? device : undefined;
};

export const handler = async (
  event: IoTCustomAuthorizerEvent,
): Promise<IoTCustomAuthorizerResult | { isAuthenticated: false }> => {
  const device = authenticate(event);
  if (device === undefined) return { isAuthenticated: false };
  return {
    isAuthenticated: true,
    // Letters and digits only.
    principalId: device.replace(/[^a-zA-Z0-9]/g, ''),
    disconnectAfterInSeconds: 86_400,
    refreshAfterInSeconds: 3_600,
    policyDocuments: [
      {
        Version: '2012-10-17',
        Statement: [
          // Under its own name alone, to its own topics alone.
          { Effect: 'Allow', Action: 'iot:Connect', Resource: `${account}:client/${device}` },
          {
            Effect: 'Allow',
            Action: ['iot:Publish', 'iot:Receive'],
            Resource: `${account}:topic/devices/${device}/*`,
          },
          {
            Effect: 'Allow',
            Action: 'iot:Subscribe',
            Resource: `${account}:topicfilter/devices/${device}/*`,
          },
        ],
      },
    ],
  };
};
