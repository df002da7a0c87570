// Event type: iot/pre-provisioning-hook
import type { IoTPreProvisioningHookEvent } from 'aws-lambda';

export const handler = async (event: IoTPreProvisioningHookEvent): Promise<void> => {
  // Mistake: silence is no consent. Without allowProvisioning: true the device gets ACCESS_DENIED.
  console.log('Provisioning', event.parameters['SerialNumber']);
};
