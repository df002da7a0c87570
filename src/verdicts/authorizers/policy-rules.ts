import { defineRules } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { authorizerSources as sources } from './authorizer-sources.ts';

/** The rules that judges of policies share; each kind of API words some of them for itself. */
export type PolicyRules = Record<
  | 'allowed'
  | 'condition'
  | 'cachedForOne'
  | 'explicitDeny'
  | 'implicitDeny'
  | 'failed'
  | 'noPolicy'
  | 'noPrincipal'
  | 'badPolicy'
  | 'nullCondition',
  Rule
>;

/** What IAM's policy language says, whoever evaluates it. */
export const policyRules = defineRules({
  condition: {
    when: 'A statement that fits has a `Condition`',
    then: 'It counts only if the condition is met. Here text and address operators on `aws:SourceIp`, `aws:UserAgent` and `aws:Referer` are evaluated, as far as the event holds them; any other condition is taken as met.',
    source: sources.conditions,
  },
  matching: {
    when: 'A policy is compared with the request',
    then: '`*` stands for any characters and `?` for one. Case matters in `Resource`, not in `Action`. A `Deny` beats each `Allow`.',
    source: sources.resource,
    pageOnly: true,
  },
});
