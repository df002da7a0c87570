// Event type: cloudformation/custom-resource
import type { CloudFormationCustomResourceEvent, Context } from 'aws-lambda';

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Stands for work that may take too long: this never ends. */
const slowWork = () => new Promise<'done'>(() => {});

export const handler = async (event: CloudFormationCustomResourceEvent, context: Context) => {
  const { StackId, RequestId, LogicalResourceId, ResponseURL } = event;

  // A function that is cut off answers nothing, so a clock of its own comes first.
  const margin = Math.min(1000, context.getRemainingTimeInMillis() / 2);
  const outOfTime = sleep(context.getRemainingTimeInMillis() - margin).then(() => 'late' as const);
  const outcome = await Promise.race([slowWork(), outOfTime]);

  await fetch(ResponseURL, {
    method: 'PUT',
    headers: { 'content-type': '' },
    body: JSON.stringify({
      ...{ StackId, RequestId, LogicalResourceId },
      PhysicalResourceId: 'PhysicalResourceId' in event ? event.PhysicalResourceId : RequestId,
      Status: outcome === 'late' ? 'FAILED' : 'SUCCESS',
      Reason: 'The function ran out of time; see its log',
    }),
  });
};
