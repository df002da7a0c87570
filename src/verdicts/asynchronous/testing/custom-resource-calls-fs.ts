import type { JudgedCall } from '../../judge.ts';
import { sampleOf } from '../../testing/sample-fs.ts';

/** The `ResponseURL` of a sample. */
export const urlOf = (sample: string): string =>
  (sampleOf('cloudformation/custom-resource', sample) as { ResponseURL: string }).ResponseURL;

/** The answer to a sample, changed by `more`. */
function bodyOf(sample: string, more: object = {}): string {
  const { StackId, RequestId, LogicalResourceId } = sampleOf(
    'cloudformation/custom-resource',
    sample,
  ) as Record<string, string>;
  const PhysicalResourceId = 'shop.example.com';
  const ids = { StackId, RequestId, LogicalResourceId, PhysicalResourceId };
  return JSON.stringify({ Status: 'SUCCESS', ...ids, ...more });
}

/** The request that answers a sample, with `more` in its body and `change` of the request. */
export const put = (sample: string, more: object = {}, change: object = {}): JudgedCall[] => [
  { kind: 'http', method: 'PUT', url: urlOf(sample), body: bodyOf(sample, more), ...change },
];
/** Headers of a request with a content type. */
export const answering = (contentType: string): object => ({
  headers: [
    ['accept', '*/*'],
    ['Content-Type', contentType],
  ],
});
