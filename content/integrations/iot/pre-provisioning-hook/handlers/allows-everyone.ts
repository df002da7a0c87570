// Event type: iot/pre-provisioning-hook
import type { IoTPreProvisioningHookEvent, IoTPreProvisioningHookResult } from 'aws-lambda';

export const handler = async (
  event: IoTPreProvisioningHookEvent,
): Promise<IoTPreProvisioningHookResult> =>
  // Mistake: the parameters are the device's own words. Whoever has the claim certificate, which all
  // devices of a batch share, can make itself any thing.
  ({ allowProvisioning: true, parameterOverrides: { ...event.parameters } });
