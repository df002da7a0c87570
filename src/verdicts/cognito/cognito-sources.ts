import { defineSources } from '../rule.ts';

const guide = 'https://docs.aws.amazon.com/cognito/latest/developerguide';
const github = 'https://github.com';
const before = '2026-11-24';
const now = '2026-11-30';

/** Where the rules of Cognito's triggers come from. */
export const cognitoSources = defineSources({
  triggers: [
    'Customizing user pool workflows with Lambda triggers',
    `${guide}/cognito-user-pools-working-with-lambda-triggers.html`,
    before,
  ],
  guide2023: [
    'Amazon Cognito Developer Guide on GitHub, last version of May 2023: Customizing user pool workflows with Lambda triggers',
    `${github}/awsdocs/amazon-cognito-developer-guide/blob/c416663ec2af801eefc58b58bbc9d45ed537aaec/doc_source/cognito-user-identity-pools-working-with-aws-lambda-triggers.md`,
    before,
  ],
  invalidJson: [
    'Amplify CLI, issue 4341: Invalid lambda function output',
    `${github}/aws-amplify/amplify-cli/issues/4341`,
    now,
  ],
  unrecognizable: [
    'Stack Overflow: Unrecognizable lambda output, Cognito',
    'https://stackoverflow.com/questions/42706896/unrecognizable-lambda-output-cognito',
    now,
  ],
  socketTimeout: [
    'SST, issue 1815: Timeout invoking Lambda trigger for Cognito',
    `${github}/anomalyco/sst/issues/1815`,
    now,
  ],
  preSignUp: ['Pre sign-up Lambda trigger', `${guide}/user-pool-lambda-pre-sign-up.html`, before],
  autoVerify: [
    'AWS SDK for Java, issue 1049: autoVerifyEmail without autoConfirmUser',
    `${github}/aws/aws-sdk-java/issues/1049`,
    now,
  ],
  postConfirmation: [
    'Post confirmation Lambda trigger',
    `${guide}/user-pool-lambda-post-confirmation.html`,
    before,
  ],
  confirmedAnyway: [
    'Amplify CLI, issue 2735: the user is confirmed in spite of the error',
    `${github}/aws-amplify/amplify-cli/issues/2735`,
    before,
  ],
  preAuthentication: [
    'Pre authentication Lambda trigger',
    `${guide}/user-pool-lambda-pre-authentication.html`,
    before,
  ],
  postAuthentication: [
    'Post authentication Lambda trigger',
    `${guide}/user-pool-lambda-post-authentication.html`,
    before,
  ],
  preTokenGeneration: [
    'Pre token generation Lambda trigger',
    `${guide}/user-pool-lambda-pre-token-generation.html`,
    before,
  ],
  customMessage: [
    'Custom message Lambda trigger',
    `${guide}/user-pool-lambda-custom-message.html`,
    before,
  ],
  messagePattern: [
    'amazon-cognito-identity-js, issue 99: emailBody has to match a pattern',
    `${github}/amazon-archives/amazon-cognito-identity-js/issues/99`,
    now,
  ],
  longMessage: [
    'amazon-cognito-identity-js, issue 396: a long message is replaced by the default one',
    `${github}/amazon-archives/amazon-cognito-identity-js/issues/396`,
    now,
  ],
  userMigration: [
    'Migrate user Lambda trigger',
    `${guide}/user-pool-lambda-migrate-user.html`,
    before,
  ],
  migrationErrors: [
    'AWS re:Post Knowledge Center: errors of the user migration Lambda trigger',
    'https://repost.aws/knowledge-center/cognito-migration-lambda-trigger-errors',
    now,
  ],
  migrationEmpty: [
    'AWS re:Post: PreventUserExistenceErrors with a user migration trigger',
    'https://repost.aws/questions/QU3VgGes1IRne3OVkCDMjrBA/cognito-preventuserexistenceerrors-setting-with-usermigration-lambda-in-go',
    now,
  ],
  userExistence: [
    'Managing user existence error responses',
    `${guide}/cognito-user-pool-managing-errors.html`,
    before,
  ],
  resetPassword: [
    'amazon-cognito-identity-js, issue 678: no verified address, no new password',
    `${github}/amazon-archives/amazon-cognito-identity-js/issues/678`,
    now,
  ],
  defineAuthChallenge: [
    'Define auth challenge Lambda trigger',
    `${guide}/user-pool-lambda-define-auth-challenge.html`,
    before,
  ],
  notAuthorized: [
    'Amplify JS, issue 10320: NotAuthorizedException in a custom sign-in',
    `${github}/aws-amplify/amplify-js/issues/10320`,
    now,
  ],
  createAuthChallenge: [
    'Create auth challenge Lambda trigger',
    `${guide}/user-pool-lambda-create-auth-challenge.html`,
    before,
  ],
  verifyAuthChallenge: [
    'Verify auth challenge response Lambda trigger',
    `${guide}/user-pool-lambda-verify-auth-challenge-response.html`,
    before,
  ],
  inboundFederation: [
    'Inbound federation Lambda trigger',
    `${guide}/user-pool-lambda-inbound-federation.html`,
    before,
  ],
  customSender: [
    'Custom email sender Lambda trigger',
    `${guide}/user-pool-lambda-custom-email-sender.html`,
    before,
  ],
  asynchronous: [
    'Lambda Developer Guide: How Lambda handles errors and retries with asynchronous invocation',
    'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
    before,
  ],
  cognitoEvents: [
    'Customizing workflows with Amazon Cognito Events',
    `${guide}/cognito-events.html`,
    before,
  ],
  syncException: [
    'Amazon Cognito Sync API: InvalidLambdaFunctionOutputException',
    'https://docs.aws.amazon.com/botocore/latest/reference/services/cognito-sync/client/exceptions/InvalidLambdaFunctionOutputException.html',
    before,
  ],
});
