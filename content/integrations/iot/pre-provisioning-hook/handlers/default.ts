// Event type: iot/pre-provisioning-hook
import type { IoTPreProvisioningHookEvent } from 'aws-lambda';

interface Answer {
  allowProvisioning: boolean;
  parameterOverrides?: Record<string, string>;
}

/** Stands for your list of devices that were built and sold. */
const places = new Map([
  ['GH-2026-001023', 'greenhouse-1'],
  ['GH-2026-001024', 'greenhouse-2'],
]);

export const handler = async (event: IoTPreProvisioningHookEvent): Promise<Answer> => {
  const serialNumber: string | undefined = event.parameters['SerialNumber'];
  const place = places.get(serialNumber ?? '');
  if (place === undefined) {
    console.warn('Refused', serialNumber, 'with claim', event.claimCertificateId);
    return { allowProvisioning: false };
  }
  // What the template needs and the device must not decide.
  return { allowProvisioning: true, parameterOverrides: { Place: place } };
};
