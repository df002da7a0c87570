import { defineSources } from '../rule.ts';

const v2 = 'https://docs.aws.amazon.com/lexv2/latest/dg';
const v1 =
  'https://github.com/awsdocs/amazon-lex-developer-guide/blob/a97626761b56e43b97191aa6039827ef1ed4b4e0/doc_source';

/** Where the rules of Amazon Lex come from. */
export const lexSources = defineSources({
  lambdaGuide: [
    'AWS Lambda developer guide, open-source edition: Lambda with Amazon Lex',
    'https://github.com/awsdocs/aws-lambda-developer-guide/blob/03f7fcb0b771f031f7cb3aa43e8b18407c00b3a8/doc_source/services-lex.md',
    '2026-11-24',
  ],
  v2Response: [
    'Lambda response format for Lex V2',
    `${v2}/lambda-response-format.html`,
    '2026-11-24',
  ],
  v2Structures: [
    'Common structures in a Lambda function for Lex V2',
    `${v2}/lambda-common-structures.html`,
    '2026-11-24',
  ],
  v1End: [
    'Amazon Lex V1: notice of the end of support',
    'https://docs.aws.amazon.com/lex/latest/dg/guidelines-and-limits.html',
    '2026-11-24',
  ],
  v1Format: [
    'Amazon Lex V1 guide, open-source edition: input event and response format',
    `${v1}/lambda-input-response-format.md`,
    '2026-11-24',
  ],
  v1PostText: [
    'Amazon Lex V1 guide, open-source edition: PostText',
    `${v1}/API_runtime_PostText.md`,
    '2026-11-24',
  ],
  v1Limits: [
    'Amazon Lex V1 guide, open-source edition: quotas',
    `${v1}/gl-limits.md`,
    '2026-11-24',
  ],
  intentReport: [
    'aws-lex-v2-bot-analytics: issue 1, Invalid Lambda Response',
    'https://github.com/aws-samples/aws-lex-v2-bot-analytics/issues/1',
    '2026-11-24',
  ],
  errorReport: [
    'boto3: issue 2301, the words of an error that the function threw',
    'https://github.com/boto/boto3/issues/2301',
    '2026-11-30',
  ],
  noActionReport: [
    'alexa-skills-kit-sdk-for-nodejs: issue 379, Lex on an answer without dialogAction',
    'https://github.com/alexa/alexa-skills-kit-sdk-for-nodejs/issues/379',
    '2026-11-30',
  ],
  unknownFieldReport: [
    'aws-lambda-go: issue 66, Lex on a member that a dialogAction may not have',
    'https://github.com/aws/aws-lambda-go/issues/66',
    '2026-11-30',
  ],
  messageReport: [
    'aws-lex-web-ui: issue 36, Lex on a message that is a text',
    'https://github.com/aws-samples/aws-lex-web-ui/issues/36',
    '2026-11-30',
  ],
});
