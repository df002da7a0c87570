// Event type: iot/rule
import { Buffer } from 'node:buffer';

// SELECT encode(*, 'base64') AS data, topic() AS topic FROM 'greenhouse/+/+'
export const handler = async ({ data, topic }: { data?: string; topic?: string }) => {
  if (data === undefined) return { ignored: true };
  const bytes = Buffer.from(data, 'base64');
  // One byte of version, then the moisture in hundredths, big-endian.
  return { topic, version: bytes.readUInt8(0), moisture: bytes.readUInt16BE(1) / 100 };
};
