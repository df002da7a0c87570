import { defineRules, defineSources } from '../rule.ts';
import { asyncSources } from './async-sources.ts';

const sources = defineSources({
  customRules: [
    'AWS Config: Custom Lambda rules (general example)',
    'https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_nodejs.html',
    '2026-11-24',
  ],
  putEvaluations: [
    'AWS Config API: PutEvaluations',
    'https://docs.aws.amazon.com/config/latest/APIReference/API_PutEvaluations.html',
    '2026-11-24',
  ],
  evaluation: [
    'AWS Config API: Evaluation',
    'https://docs.aws.amazon.com/config/latest/APIReference/API_Evaluation.html',
    '2026-11-24',
  ],
});

/** What AWS Config makes of the evaluations that a function puts. */
export const configRules = defineRules({
  stored: {
    when: '`PutEvaluations` with the `resultToken` of the event',
    then: 'AWS Config stores each evaluation, and the rule shows it with its resource.',
    source: sources.putEvaluations,
  },
  testMode: {
    when: '`PutEvaluations` with `TestMode: true`',
    then: 'The call is checked, and nothing is stored: what the rule shows stays as it is.',
    source: sources.putEvaluations,
  },
  notReported: {
    when: 'The function returns without a `PutEvaluations` that AWS Config takes',
    then: 'Nobody complains: to Lambda it succeeded, and its answer is not read. The rule shows `No results reported`, or the result from before.',
    source: sources.customRules,
  },
  wrongToken: {
    when: 'The `ResultToken` is missing, or not that of the event',
    then: 'The call is refused: `InvalidResultTokenException` for a text that is no token. Nothing is stored.',
    source: sources.putEvaluations,
  },
  tooMany: {
    when: 'One call has more than 100 evaluations',
    then: 'The call is refused, and not one of them is stored. Call several times with the same token.',
    source: sources.putEvaluations,
  },
  badEvaluation: {
    when: 'An evaluation lacks a member, has an annotation of more than 256 characters, or a `ComplianceType` such as `INSUFFICIENT_DATA`',
    then: 'The call is refused. AWS Config takes `COMPLIANT`, `NON_COMPLIANT` and `NOT_APPLICABLE`, each with the type and id of a resource and an `OrderingTimestamp`.',
    source: sources.evaluation,
  },
  reportedBefore: {
    when: 'The function throws, times out or exits after `PutEvaluations`',
    then: 'What was stored stays. Lambda runs the function again with the same token.',
    source: asyncSources.errors,
  },
});
