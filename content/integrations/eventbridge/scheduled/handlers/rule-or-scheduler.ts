// Event type: eventbridge/scheduled
import type { ScheduledEvent } from 'aws-lambda';

type Detail = Record<string, unknown>;

/** A rule sends an object, EventBridge Scheduler a text that holds one. */
const detailOf = ({ detail }: ScheduledEvent<Detail | string>): Detail =>
  typeof detail === 'string' ? JSON.parse(detail) : detail;

export const handler = async (event: ScheduledEvent<Detail | string>) => {
  const { dryRun = false } = detailOf(event);
  // rule/nightly-report, or schedule/default/nightly-report: the name is the last part.
  const job = event.resources[0]?.split('/').at(-1);
  return { job, dryRun, due: event.time };
};
