import { defineSources } from '../rule.ts';

/** Where the rules of mail that SES receives come from. */
export const mailSources = defineSources({
  lambda: [
    'Invoke Lambda function action',
    'https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda.html',
    '2026-11-24',
  ],
  action: [
    'Amazon SES API: LambdaAction',
    'https://docs.aws.amazon.com/ses/latest/APIReference/API_LambdaAction.html',
    '2026-11-24',
  ],
  examples: [
    'Amazon SES Developer Guide of 2023: Lambda function examples',
    'https://github.com/awsdocs/amazon-ses-developer-guide/blob/5b3d6427a09a45cc58b7c4aec9f418509e8ccb76/doc-source/receiving-email-action-lambda-example-functions.md',
    '2026-11-24',
  ],
});
