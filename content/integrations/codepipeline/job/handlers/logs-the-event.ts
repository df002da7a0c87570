// Event type: codepipeline/job
import { CodePipelineClient, PutJobSuccessResultCommand } from '@aws-sdk/client-codepipeline';
import type { CodePipelineEvent } from 'aws-lambda';

const codepipeline = new CodePipelineClient();

export const handler = async (event: CodePipelineEvent) => {
  // Mistake: the event holds working credentials for the artifact bucket. Now they are in the log,
  // for everyone who may read it.
  console.log(JSON.stringify(event));
  await codepipeline.send(new PutJobSuccessResultCommand({ jobId: event['CodePipeline.job'].id }));
};
