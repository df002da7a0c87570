// Event type: eventbridge/scheduled
import type { ScheduledEvent } from 'aws-lambda';

export const handler = async ({ time }: ScheduledEvent) => {
  // Wrong: schedules of rules are UTC, and so is `time`. Half past eleven at night on the 31st is
  // the 1st already in Berlin, so this closes the wrong day and the wrong month, and in summer
  // the run itself moves by an hour.
  // Right: EventBridge Scheduler with a time zone, or toLocaleDateString with `timeZone`.
  const [day] = time.split('T');
  const berlin = new Date(time).toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });
  return { closes: day, shouldClose: berlin };
};
