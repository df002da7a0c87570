// Event type: msk/records
import type { MSKEvent, MSKRecordHeader } from 'aws-lambda';

/** Names may come twice, so each has a list of values. */
const read = (headers: MSKRecordHeader[]): Record<string, Buffer[]> => {
  const values: Record<string, Buffer[]> = {};
  for (const header of headers) {
    for (const [name, bytes] of Object.entries(header)) {
      // Buffer.from takes the negative numbers for what they are: bytes above 127.
      (values[name] ??= []).push(Buffer.from(bytes));
    }
  }
  return values;
};

export const handler = async (event: MSKEvent): Promise<void> => {
  for (const record of Object.values(event.records).flat()) {
    const headers = read(record.headers);
    for (const [name, values] of Object.entries(headers)) {
      console.log(name, values.map((value) => value.toString('utf8')).join(', '));
    }
    const [version] = headers['version'] ?? [];
    if (version?.length === 8) console.log('version as a number:', version.readBigUInt64BE());
  }
};
