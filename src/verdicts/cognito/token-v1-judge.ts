import { isObject } from '../answer.ts';
import { defineRules, step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Verdict } from '../verdict.ts';
import { changeClaims } from './change-claims.ts';
import { cognitoSources } from './cognito-sources.ts';
import { findWrongType } from './find-wrong-type.ts';
import type { WrongType } from './find-wrong-type.ts';
import { ignoredDetails } from './ignored-details.ts';
import { judgeGroups, replaceGroups } from './judge-groups.ts';
import { judgeTokens } from './judge-tokens.ts';
import { makeTriggerJudge } from './make-trigger-judge.ts';
import type { TriggerInput } from './make-trigger-judge.ts';
import { refuseType } from './refuse-type.ts';
import { idClaimsOf } from './token-claims.ts';
import { tokenRules, tokenTrigger as trigger } from './token-rules.ts';
import { triggerRules } from './trigger-rules.ts';
import { wrongTypeRule } from './wrong-type-rule.ts';

const { preTokenGeneration: source } = cognitoSources;
const at = '/response/claimsOverrideDetails';

const rules = {
  ...tokenRules,
  ...defineRules({
    otherVersion: {
      when: 'The answer has `claimsAndScopeOverrideDetails`, the name of versions 2 and 3',
      then: 'Not documented. It is no parameter of this version, so expect the tokens to stay as they are.',
      source,
    },
    wrongType: wrongTypeRule('A claim is no text: a list, a number, an object', source),
  }),
  ...triggerRules(trigger),
};

/** Judges pre token generation triggers of version 1. */
export const tokenV1Judge = makeTriggerJudge({ trigger, options: {}, rules, judgeResponse });

function judgeResponse({ event, response }: TriggerInput<object>): Verdict {
  const wrong = findWrong(response);
  if (wrong) return refuseType(trigger, rules.wrongType, event, wrong);
  const details = response['claimsOverrideDetails'];
  const idToken = idClaimsOf(event);
  if (!isObject(details)) {
    if (isObject(response['claimsAndScopeOverrideDetails'])) {
      const names = { given: 'claimsAndScopeOverrideDetails', right: 'claimsOverrideDetails' };
      return ignoredDetails(rules.otherVersion, names, { idToken });
    }
    return makeVerdict({
      status: 'ok',
      headline: 'The tokens are issued unchanged.',
      steps: [step(rules.unchanged)],
      caller: {
        kind: 'value',
        label: 'Claims, as far as the event shows them',
        value: { idToken },
      },
    });
  }
  const groups = judgeGroups(event, details, at);
  const before = groups ? replaceGroups(idToken, groups.claims) : idToken;
  const change = changeClaims(before, details, at);
  return judgeTokens({ tokens: { idToken: change.claims }, changes: [change], groups });
}

function findWrong(response: Record<string, unknown>): WrongType | null {
  const outer = findWrongType(response, { claimsOverrideDetails: 'object' }, '/response');
  const details = response['claimsOverrideDetails'];
  if (outer || !isObject(details)) return outer;
  const types = {
    claimsToAddOrOverride: 'map',
    claimsToSuppress: 'list',
    groupOverrideDetails: 'object',
  } as const;
  return findWrongType(details, types, at);
}
