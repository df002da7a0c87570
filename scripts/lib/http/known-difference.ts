import type { ResponsePart } from './compare-responses.ts';
import type { HttpFormat } from './http-format.ts';

/** Why serverless-offline and the judge differ in some cases of a format. */
export interface KnownDifference {
  format: HttpFormat;
  /** Names of answer cases. */
  cases: readonly string[];
  /** All that differs. */
  parts: readonly ResponsePart[];
  /** What serverless-offline does. */
  peer: string;
  /** What AWS does. */
  aws: string;
  /** The address of the page that says so. */
  source: string;
  /** The address of what was recorded or reported of AWS, where that page says it in general alone. */
  detail?: string;
  right: 'judge' | 'not documented';
}

/** A rule as far as a difference needs it. */
export interface Reason {
  then: string;
  source: { url: string };
  detail?: string;
}

/** A rule whose source goes into more detail than the page on which AWS says the same in general. */
export function inGeneral({ then, source }: Reason, page: string): Reason {
  return { then, source: { url: page }, detail: source.url };
}

/** A difference in which the judge goes by one of its rules: what AWS does, and the source, are the rule's. */
export function differenceByRule(
  rule: Reason,
  parts: string,
  peer: string,
  cases: readonly string[],
  right: KnownDifference['right'] = 'judge',
): Omit<KnownDifference, 'format'> {
  return {
    cases,
    parts: parts.split(' ') as ResponsePart[],
    peer,
    aws: rule.then,
    source: rule.source.url,
    ...(rule.detail !== undefined && { detail: rule.detail }),
    right,
  };
}
