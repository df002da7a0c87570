import type { Judge } from '../judge.ts';
import { originRequestJudge, viewerRequestJudge } from './request-judge.ts';
import { originResponseJudge, viewerResponseJudge } from './response-judge.ts';

/** The judges of Lambda@Edge by event type. */
export const cloudfrontJudges: Record<string, Judge> = {
  'cloudfront/viewer-request': viewerRequestJudge,
  'cloudfront/origin-request': originRequestJudge,
  'cloudfront/origin-response': originResponseJudge,
  'cloudfront/viewer-response': viewerResponseJudge,
};
