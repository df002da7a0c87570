// Event type: msk/records
import type { MSKEvent } from 'aws-lambda';

export const handler = async (event: MSKEvent): Promise<void> => {
  for (const record of Object.values(event.records).flat()) {
    // Mistake: value is base64, whatever the producer wrote. JSON.parse throws on its first letter,
    // and by default the batch is tried until its records expire.
    const order = JSON.parse(record.value) as { orderId: number };
    console.log('Shipping order', order.orderId);
  }
};
