// Event type: codepipeline/job
import { CodePipelineClient, PutJobSuccessResultCommand } from '@aws-sdk/client-codepipeline';
import type { CodePipelineEvent } from 'aws-lambda';

const codepipeline = new CodePipelineClient();

export const handler = async (event: CodePipelineEvent) => {
  const { id: jobId, data } = event['CodePipeline.job'];
  // Mistake: if this throws, CodePipeline hears nothing. Lambda runs the function twice more, which
  // throws as well, and the action waits until it times out.
  const { url } = JSON.parse(data.actionConfiguration.configuration.UserParameters) as {
    url: string;
  };
  console.log('Checking', url);
  await codepipeline.send(new PutJobSuccessResultCommand({ jobId }));
};
