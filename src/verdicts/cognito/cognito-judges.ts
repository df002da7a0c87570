import type { Judge } from '../judge.ts';
import { createJudge } from './create-judge.ts';
import { defineJudge } from './define-judge.ts';
import { federationJudge } from './federation-judge.ts';
import { messageJudge } from './message-judge.ts';
import { migrationJudge } from './migration-judge.ts';
import { postAuthenticationJudge } from './post-authentication-judge.ts';
import { postConfirmationJudge } from './post-confirmation-judge.ts';
import { preAuthenticationJudge } from './pre-authentication-judge.ts';
import { preSignUpJudge } from './pre-sign-up-judge.ts';
import { senderJudge } from './sender-judge.ts';
import { syncJudge } from './sync-judge.ts';
import { tokenV1Judge } from './token-v1-judge.ts';
import { tokenV2Judge } from './token-v2-judge.ts';
import { verifyJudge } from './verify-judge.ts';

/** The judges of Cognito's triggers by event type. */
export const cognitoJudges: Record<string, Judge> = {
  'cognito/pre-sign-up': preSignUpJudge,
  'cognito/post-confirmation': postConfirmationJudge,
  'cognito/pre-authentication': preAuthenticationJudge,
  'cognito/post-authentication': postAuthenticationJudge,
  'cognito/pre-token-generation-v1': tokenV1Judge,
  'cognito/pre-token-generation-v2': tokenV2Judge,
  'cognito/custom-message': messageJudge,
  'cognito/user-migration': migrationJudge,
  'cognito/define-auth-challenge': defineJudge,
  'cognito/create-auth-challenge': createJudge,
  'cognito/verify-auth-challenge-response': verifyJudge,
  'cognito/custom-email-sender': senderJudge,
  'cognito/custom-sms-sender': senderJudge,
  'cognito/inbound-federation': federationJudge,
  'cognito/sync-trigger': syncJudge,
};
