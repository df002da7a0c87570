// Event type: eventbridge/scheduled
import type { ScheduledEvent } from 'aws-lambda';

export const handler = async ({ time, resources }: ScheduledEvent) => {
  // Which day the report is for follows from the time in the event, not from the clock: a
  // retry, or a run that comes twice, then writes the same report again.
  const day = new Date(time);
  day.setUTCDate(day.getUTCDate() - 1);
  const report = `reports/${day.toISOString().slice(0, 10)}.csv`;

  console.log(`${resources[0]}: ${report}`);
  return { report };
};
