import { matchesWildcards } from './wildcards.ts';

const segmentCount = 6;

/**
 * Whether an ARN fits the `Resource` of a statement: segment by segment, in which case matters. Only a `*` at the very
 * end reaches beyond its segment.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function matchesArn(pattern: string, arn: string): boolean {
  const wanted = segmentsOf(pattern);
  const given = segmentsOf(arn);
  const last = wanted.length - 1;
  if (wanted.slice(0, last).some((one, index) => !matchesWildcards(one, given[index] ?? ''))) {
    return false;
  }
  const isOpen = pattern.endsWith('*');
  if (!isOpen && given.length !== wanted.length) return false;
  return matchesWildcards(wanted[last] ?? '', given.slice(last).join(':'));
}

/** `arn`, partition, service, region, account and resource; the resource keeps its colons. */
function segmentsOf(arn: string): string[] {
  const parts = arn.split(':');
  const resource = parts.slice(segmentCount - 1).join(':');
  return parts.length < segmentCount ? parts : [...parts.slice(0, segmentCount - 1), resource];
}
