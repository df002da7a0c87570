import { albDifferences } from './alb-differences.ts';
import { httpApiDifferences } from './http-api-differences.ts';
import type { KnownDifference } from './known-difference.ts';
import { restDifferences } from './rest-differences.ts';

/**
 * Where serverless-offline is known not to do what AWS does; AWS's documentation is the judge, and where it is silent
 * what was recorded or reported. A case that is listed here has to differ.
 */
export const knownDifferences: readonly KnownDifference[] = [
  ...restDifferences,
  ...httpApiDifferences,
  ...albDifferences,
];
