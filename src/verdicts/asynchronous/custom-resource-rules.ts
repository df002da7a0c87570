import { defineRules, defineSources } from '../rule.ts';
import { asyncSources } from './async-sources.ts';

const sources = defineSources({
  responses: [
    'CloudFormation: Custom resource response objects',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html',
    '2026-11-24',
  ],
  reference: [
    'CloudFormation: Custom resource request and response reference',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref.html',
    '2026-11-24',
  ],
  responseModule: [
    'CloudFormation: cfn-response module, as of September 2023',
    'https://github.com/awsdocs/aws-cloudformation-user-guide/blob/6c68a17aef7f0ccd1f6786f19da341d8c92737e7/doc_source/cfn-lambda-function-code-cfnresponsemodule.md',
    '2026-11-24',
  ],
  ignoresDelete: [
    'AWS CDK: pull request 5525, ignore DELETE after failed CREATE',
    'https://github.com/aws/aws-cdk/pull/5525',
    '2026-11-24',
  ],
  stuckDelete: [
    'AWS Knowledge Center: Delete a Lambda-backed custom resource that is stuck',
    'https://aws.amazon.com/premiumsupport/knowledge-center/cloudformation-lambda-resource-delete/',
    '2026-11-24',
  ],
  badStatus: [
    'aws-elb-autoscaling: issue 23, not a valid ResponseStatus',
    'https://github.com/PaloAltoNetworks/aws-elb-autoscaling/issues/23',
    '2026-11-30',
  ],
  invalidId: [
    'empire: issue 918, Invalid PhysicalResourceId',
    'https://github.com/remind101/empire/issues/918',
    '2026-11-24',
  ],
  data: [
    'cfnlambda: issue 5, non-string values in Data',
    'https://github.com/gene1wood/cfnlambda/issues/5',
    '2026-11-24',
  ],
  tooLong: [
    'AWS CDK: issue 23958, Response object is too long',
    'https://github.com/aws/aws-cdk/issues/23958',
    '2026-11-30',
  ],
});

/** What CloudFormation makes of the answer to a custom resource request. */
export const customResourceRules = defineRules({
  succeeded: {
    when: 'A PUT to `ResponseURL` says `SUCCESS`',
    then: 'The operation is done, and the stack goes on. `Fn::GetAtt` finds what is in `Data`.',
    source: sources.responses,
  },
  replaced: {
    when: 'An Update answers with another `PhysicalResourceId`',
    then: 'To CloudFormation the resource was replaced: when the update is done, it sends a Delete for the old id.',
    source: sources.responses,
  },
  failed: {
    when: 'The answer is `FAILED`',
    then: 'The operation fails at once, with `Reason` in the stack’s events, and is rolled back. After a Create that means a Delete with the `PhysicalResourceId` of this answer.',
    source: sources.ignoresDelete,
  },
  deleteFailed: {
    when: 'A Delete is answered with `FAILED`, or not at all',
    then: 'The stack becomes `DELETE_FAILED`. Deleting it again, one may choose to retain the resource.',
    source: sources.stuckDelete,
  },
  noReason: {
    when: '`FAILED` comes without a `Reason`',
    then: '`Reason` is required then. What the stack’s events show without it is not documented.',
    source: sources.responses,
  },
  noAnswer: {
    when: 'The function ends without having answered',
    then: 'CloudFormation waits until `ServiceTimeout` is over, 3600 seconds by default. Then the operation fails, and its rollback asks the same function again.',
    source: sources.reference,
  },
  refused: {
    when: 'The request has another method than PUT, not the whole `ResponseURL`, or a content type that the signature of the URL covers',
    then: 'The signature of the URL does not fit, and S3 refuses it with a 403. For CloudFormation there is no answer.',
    source: sources.responseModule,
  },
  badStatus: {
    when: '`Status` is neither `SUCCESS` nor `FAILED`',
    then: 'The operation fails: “Invalid Response object: … is not a valid ResponseStatus”.',
    source: sources.badStatus,
  },
  noPhysicalResourceId: {
    when: 'The answer has no `PhysicalResourceId`',
    then: 'The operation fails with “Invalid PhysicalResourceId”, and `Reason` is not shown.',
    source: sources.invalidId,
  },
  longPhysicalResourceId: {
    when: '`PhysicalResourceId` is longer than 1 KB',
    then: 'It may have 1 KB. What CloudFormation does with a longer one is not documented; most likely the operation fails.',
    source: sources.responses,
  },
  badData: {
    when: '`Data` is no object, or a value in it is a list or a map',
    then: 'The operation fails: “Value of property Data must be an object with String (or simple type) properties”.',
    source: sources.data,
  },
  tooLong: {
    when: 'The answer is larger than 4,096 bytes',
    then: 'The operation fails: “Response object is too long”.',
    source: sources.tooLong,
  },
  otherRequest: {
    when: 'The body is no JSON object, or `StackId`, `RequestId` or `LogicalResourceId` is not that of the request',
    then: 'They are to be copied from the request. What CloudFormation does otherwise is not documented; take it that the answer does not count and the stack waits.',
    source: sources.responses,
  },
  answeredBefore: {
    when: 'The function throws, times out or exits after it has answered',
    then: 'The answer stands. Lambda runs the function again all the same, with the same `RequestId` and URL.',
    source: asyncSources.errors,
  },
});
