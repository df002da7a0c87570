// Event type: msk/records
import type { MSKEvent } from 'aws-lambda';

export const handler = async (event: MSKEvent): Promise<void> => {
  for (const record of Object.values(event.records).flat()) {
    for (const [name, bytes] of record.headers.flatMap((header) => Object.entries(header))) {
      // Mistake: the numbers are signed bytes, not characters. Plain ASCII looks right; the rest
      // becomes other characters, and nothing fails that would tell you.
      console.log(name, String.fromCharCode(...bytes));
    }
  }
};
