// Event type: eventbridge/scheduled
import type { ScheduledEvent } from 'aws-lambda';

export const handler = async (_event: ScheduledEvent) => {
  // Wrong: the clock says when this attempt runs. After throttling that may be six hours later,
  // a day further, and the report of the day before is never written.
  // Right: new Date(event.time)
  const day = new Date();
  day.setUTCDate(day.getUTCDate() - 1);
  return { report: `reports/${day.toISOString().slice(0, 10)}.csv` };
};
