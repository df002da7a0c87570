// Event type: iot/custom-authorizer
import type { IoTCustomAuthorizerEvent } from 'aws-lambda';

export const handler = async (event: IoTCustomAuthorizerEvent) => {
  // Mistake: AWS IoT passes the password on as base64. Compared as it stands it never matches, and
  // nobody gets in.
  const isAuthenticated = event.protocolData.mqtt?.password === 'green.Water-41';
  console.log('Authenticated:', isAuthenticated);
  return { isAuthenticated };
};
