import { expect, test } from 'vitest';
import { nearIntegrations } from './near-integrations.ts';

const known = [
  { id: 'sqs', shortName: 'Amazon SQS', aliases: ['queue'] },
  { id: 's3', shortName: 'Amazon S3', aliases: ['bucket'] },
];
const near = (path: string): string[] => nearIntegrations(known, path).map(({ id }) => id);

test('a path that names an integration suggests it, whatever else it says', () => {
  expect(near('/services/sqs.html')).toEqual(['sqs']);
  expect(near('/integrations/aws-s3-events/')).toEqual(['s3']);
});

test('an alias in the path suggests its integration', () => {
  expect(near('/Bucket/')).toEqual(['s3']);
});

test('a path that names nothing suggests nothing', () => {
  expect(near('/xyz/')).toEqual([]);
  expect(near('/')).toEqual([]);
});
