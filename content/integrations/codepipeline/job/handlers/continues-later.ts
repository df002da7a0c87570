// Event type: codepipeline/job
import {
  CodePipelineClient,
  PutJobFailureResultCommand,
  PutJobSuccessResultCommand,
} from '@aws-sdk/client-codepipeline';
import type { CodePipelineEvent } from 'aws-lambda';

const codepipeline = new CodePipelineClient();

interface Progress {
  started: string;
  checks: number;
}

/** Starts the long work, or looks whether it has ended. This one needs four looks. */
const proceed = ({ started, checks }: Progress): Progress & { done: boolean } => ({
  started,
  checks: checks + 1,
  done: checks + 1 >= 4,
});

export const handler = async (event: CodePipelineEvent) => {
  const { id: jobId, data } = event['CodePipeline.job'];
  try {
    const before: Progress =
      data.continuationToken === undefined
        ? { started: new Date().toISOString(), checks: 0 }
        : (JSON.parse(data.continuationToken) as Progress);
    const { done, ...progress } = proceed(before);
    // With a token: not yet, ask again. Without one: done. Up to 2,048 characters.
    const token = done ? {} : { continuationToken: JSON.stringify(progress) };
    await codepipeline.send(new PutJobSuccessResultCommand({ jobId, ...token }));
    return { done, ...progress };
  } catch (error) {
    const failureDetails = { type: 'JobFailed', message: String(error).slice(0, 5000) };
    await codepipeline.send(new PutJobFailureResultCommand({ jobId, failureDetails }));
    return { done: true, failed: failureDetails.message };
  }
};
