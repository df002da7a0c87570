import type { Delivery } from '../verdict.ts';
import type { Task } from './read-tasks.ts';
import { s3BatchSources } from './s3-batch-sources.ts';

/** The line of the completion report for a task that has ended, in the order of AWS's examples. */
export function reportRow(task: Task, succeeded: boolean, message: string): Delivery {
  const { bucket, key, version } = task;
  const cells = [
    bucket,
    key,
    version,
    succeeded ? 'succeeded' : 'failed',
    '200',
    succeeded ? '' : 'PermanentFailure',
    message,
  ];
  return {
    to: 'Completion report, if the job has one',
    body: cells.map(cell).join(','),
    source: s3BatchSources.reports,
  };
}

function cell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
