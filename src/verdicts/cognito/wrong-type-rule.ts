import type { Source } from '../../catalog/types.ts';
import type { Rule } from '../rule.ts';

/** The rule of one trigger for members of another type than its guide has. */
export function wrongTypeRule(when: string, source: Source): Omit<Rule, 'id'> {
  return {
    when,
    then: 'The consequence is not documented; reports of such answers name `InvalidLambdaResponseException`: “Unrecognizable lambda output”.',
    source,
  };
}
