// Event type: eventbridge/scheduled
import type { ScheduledEvent } from 'aws-lambda';

export const handler = async ({ detail }: ScheduledEvent<Record<string, unknown>>) => {
  // Wrong for EventBridge Scheduler: without an input of its own it sends the text "{}" where a
  // rule sends an object. Merged into the defaults, it becomes one member per character; the
  // libraries of Java and .NET fail on it before the handler runs.
  // Right: parse it if it is a text, or give the schedule an input.
  const options = { keepDays: 30, ...detail };
  return { options };
};
