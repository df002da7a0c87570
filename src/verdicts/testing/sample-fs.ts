import { readFileSync } from 'node:fs';

/** A sample of the content as a value: `sampleOf('sqs/messages', 'fifo-queue')`. */
export function sampleOf(eventType: string, sample: string): unknown {
  const path = `../../../content/integrations/${eventType}/samples/${sample}.json`;
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as unknown;
}
