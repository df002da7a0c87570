// Event type: iot/rule

// What this rule selects:
// SELECT *, topic() AS topic, timestamp() AS receivedAt FROM 'greenhouse/+/+'
interface Reading {
  row: string;
  pos: string;
  moisture: number;
  topic: string;
  receivedAt: number;
}

/** Devices send what they like, so nothing is believed before it is looked at. */
const isReading = (event: unknown): event is Reading => {
  if (typeof event !== 'object' || event === null) return false;
  const { topic, moisture } = event as Partial<Reading>;
  return typeof topic === 'string' && typeof moisture === 'number';
};

export const handler = async (event: unknown) => {
  if (!isReading(event)) {
    // Throwing would bring the same message back twice, and it would be no better.
    console.warn('Not a reading:', event);
    return { stored: false };
  }
  const [, row, pos] = event.topic.split('/');
  console.log(`Row ${row}, position ${pos}: ${event.moisture} % at ${event.receivedAt}`);
  return { stored: true };
};
