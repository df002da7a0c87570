// Event type: codepipeline/job
import {
  CodePipelineClient,
  PutJobFailureResultCommand,
  PutJobSuccessResultCommand,
} from '@aws-sdk/client-codepipeline';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { CodePipelineEvent } from 'aws-lambda';

const codepipeline = new CodePipelineClient();

export const handler = async (event: CodePipelineEvent) => {
  const { id: jobId, data } = event['CodePipeline.job'];
  try {
    // Not the function's role: the bucket lets in whom these credentials belong to.
    const { accessKeyId, secretAccessKey, sessionToken } = data.artifactCredentials;
    const s3 = new S3Client({ credentials: { accessKeyId, secretAccessKey, sessionToken } });

    for (const { name, location } of data.inputArtifacts) {
      const { bucketName: Bucket, objectKey: Key } = location.s3Location;
      const { ContentLength } = await s3.send(new GetObjectCommand({ Bucket, Key }));
      console.log('Read', name, ContentLength);
    }
    const encryption = data.encryptionKey && {
      ServerSideEncryption: 'aws:kms',
      SSEKMSKeyId: data.encryptionKey.id,
    };
    for (const { location } of data.outputArtifacts) {
      const { bucketName: Bucket, objectKey: Key } = location.s3Location;
      const Body = JSON.stringify({ checked: true });
      await s3.send(new PutObjectCommand({ Bucket, Key, Body, ...encryption }));
    }
    await codepipeline.send(new PutJobSuccessResultCommand({ jobId }));
  } catch (error) {
    const failureDetails = { type: 'JobFailed', message: String(error).slice(0, 5000) };
    await codepipeline.send(new PutJobFailureResultCommand({ jobId, failureDetails }));
  }
};
