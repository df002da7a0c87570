import { isObject, listOf, member, textOf } from '../answer.ts';

/** A task of the event, as far as it matters. */
export interface Task {
  id: string;
  pointer: string;
  bucket: string;
  key: string;
  version: string;
  task: Record<string, unknown>;
}

/** The tasks of an event. What is no task is left out. */
export function readTasks(event: unknown): Task[] {
  return listOf(member(event, 'tasks')).flatMap((task, index) => {
    if (!isObject(task)) return [];
    const bucket = textOf(task['s3Bucket']) || textOf(task['s3BucketArn']).split(':').at(-1);
    return {
      id: textOf(task['taskId']),
      pointer: `/tasks/${index}`,
      bucket: bucket ?? '',
      key: textOf(task['s3Key']),
      version: textOf(task['s3VersionId']),
      task,
    };
  });
}

/** The event with which tasks come again: the same tasks in another invocation. */
export function invokeAgain(event: unknown, tasks: readonly Task[]): unknown {
  const id = textOf(member(event, 'invocationId'));
  return {
    ...(isObject(event) ? event : {}),
    // Opaque to the reader, and not the one of before.
    invocationId: `${id.slice(7)}${id.slice(0, 7)}`,
    tasks: tasks.map(({ task }) => task),
  };
}
