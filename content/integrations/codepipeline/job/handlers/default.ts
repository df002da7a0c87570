// Event type: codepipeline/job
import {
  CodePipelineClient,
  PutJobFailureResultCommand,
  PutJobSuccessResultCommand,
} from '@aws-sdk/client-codepipeline';
import type { CodePipelineEvent, Context } from 'aws-lambda';

const codepipeline = new CodePipelineClient();

/** Your own work goes here. If it throws, the action fails. */
const work = async (parameters: string): Promise<Record<string, string>> => {
  const task: unknown = parameters.startsWith('{') ? JSON.parse(parameters) : parameters;
  console.log('Working on', task);
  return { checkedAt: new Date().toISOString() };
};

export const handler = async (event: CodePipelineEvent, { awsRequestId }: Context) => {
  // Do not log the event: it holds credentials.
  const { id: jobId, data } = event['CodePipeline.job'];
  const parameters: string | undefined = data.actionConfiguration.configuration.UserParameters;
  let outputVariables: Record<string, string>;
  try {
    outputVariables = await work(parameters ?? '');
  } catch (error) {
    const message = error instanceof Error && error.message !== '' ? error.message : 'It failed.';
    const failureDetails = {
      type: 'JobFailed',
      message: message.slice(0, 5000),
      externalExecutionId: awsRequestId,
    };
    await codepipeline.send(new PutJobFailureResultCommand({ jobId, failureDetails }));
    // The action failed, the function did not: throwing would only make Lambda try again.
    return { jobId, failed: message };
  }
  await codepipeline.send(new PutJobSuccessResultCommand({ jobId, outputVariables }));
  return { jobId, outputVariables };
};
