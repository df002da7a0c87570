import { isObject, listOf, member, textOf } from '../answer.ts';
import { defineRules, step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Verdict } from '../verdict.ts';
import { changeClaims } from './change-claims.ts';
import { cognitoSources } from './cognito-sources.ts';
import { findMisplaced } from './find-misplaced.ts';
import { findWrongType } from './find-wrong-type.ts';
import type { WrongType } from './find-wrong-type.ts';
import { ignoredDetails } from './ignored-details.ts';
import { judgeGroups, replaceGroups } from './judge-groups.ts';
import { judgeTokens } from './judge-tokens.ts';
import type { LeftOut } from './judge-tokens.ts';
import { makeTriggerJudge } from './make-trigger-judge.ts';
import type { TriggerInput } from './make-trigger-judge.ts';
import { refuseType } from './refuse-type.ts';
import { isReserved, simpleClaims } from './reserved-claims.ts';
import { accessClaimsOf, idClaimsOf } from './token-claims.ts';
import type { Claims } from './token-claims.ts';
import { tokenRules, tokenTrigger } from './token-rules.ts';
import { triggerRules } from './trigger-rules.ts';
import { wrongTypeRule } from './wrong-type-rule.ts';

const { preTokenGeneration: source } = cognitoSources;
const at = '/response/claimsAndScopeOverrideDetails';

const trigger = {
  ...tokenTrigger,
  refused: 'No tokens are issued, at sign-in, at refresh and for machines alike.',
};

const rules = {
  ...tokenRules,
  ...defineRules({
    scopes: {
      when: '`scopesToAdd` or `scopesToSuppress` names scopes',
      then: '`scope` of the access token is changed accordingly.',
      source,
    },
    machine: {
      when: 'A machine gets its token, and the answer has `idTokenGeneration`',
      then: 'There is no ID token for a machine; the part is of no use.',
      source,
    },
    misplaced: {
      when: 'Claims beside `idTokenGeneration` and `accessTokenGeneration`, or scopes anywhere but in the latter',
      then: 'The guide has no such member there. What Cognito does with it is not documented; expect nothing to change.',
      source,
    },
    otherVersion: {
      when: 'The answer has `claimsOverrideDetails`, the name of version 1',
      then: 'Not documented. It is no parameter of these versions, so expect the tokens to stay as they are.',
      source,
    },
    wrongType: wrongTypeRule(
      'A part of the details is no object, or a list holds no texts',
      source,
    ),
  }),
  ...triggerRules(trigger),
};

/** Judges pre token generation triggers of versions 2 and 3. */
export const tokenV2Judge = makeTriggerJudge({ trigger, options: {}, rules, judgeResponse });

function judgeResponse({ event, response }: TriggerInput<object>): Verdict {
  const wrong = findWrong(response);
  if (wrong) return refuseType(trigger, rules.wrongType, event, wrong);
  const isMachine = member(event, 'triggerSource') === 'TokenGeneration_ClientCredentials';
  const show = (id: Claims, access: Claims): Record<string, Claims> => ({
    ...(isMachine ? {} : { idToken: id }),
    accessToken: access,
  });
  const [idToken, accessToken] = [idClaimsOf(event), accessClaimsOf(event)];
  const details = response['claimsAndScopeOverrideDetails'];
  if (!isObject(details)) {
    const tokens = show(idToken, accessToken);
    if (isObject(response['claimsOverrideDetails'])) {
      const names = { given: 'claimsOverrideDetails', right: 'claimsAndScopeOverrideDetails' };
      return ignoredDetails(rules.otherVersion, names, tokens);
    }
    return makeVerdict({
      status: 'ok',
      headline: 'The tokens are issued unchanged.',
      steps: [step(rules.unchanged)],
      caller: { kind: 'value', label: 'Claims, as far as the event shows them', value: tokens },
    });
  }
  const groups = judgeGroups(event, details, at);
  const { idTokenGeneration, accessTokenGeneration } = details;
  const id = changeClaims(
    groups ? replaceGroups(idToken, groups.claims) : idToken,
    isMachine ? undefined : idTokenGeneration,
    `${at}/idTokenGeneration`,
    (name, value) => !isReserved(name) && !(simpleClaims.includes(name) && isComplex(value)),
  );
  const clientId = member(member(event, 'callerContext'), 'clientId');
  const groupsOnly = { 'cognito:groups': groups?.claims['cognito:groups'] };
  const access = changeClaims(
    groups ? replaceGroups(accessToken, groupsOnly) : accessToken,
    accessTokenGeneration,
    `${at}/accessTokenGeneration`,
    // An audience is welcome if it is the app client; scopes have lists of their own.
    (name, value) => (name === 'aud' ? value === clientId : name !== 'scope' && !isReserved(name)),
  );
  const scope = changeScopes(textOf(access.claims['scope']), accessTokenGeneration);
  const claims = scope === null ? access.claims : { ...access.claims, scope };
  const verdict = judgeTokens({
    tokens: show(id.claims, claims),
    changes: [id, access],
    groups,
    left: [
      ...(isMachine && isObject(idTokenGeneration) ? [machineLeft] : []),
      ...misplacedLeft(details),
    ],
  });
  return scope === null ? verdict : { ...verdict, steps: [...verdict.steps, step(rules.scopes)] };
}

const machineLeft: LeftOut = {
  why: 'a machine gets no ID token',
  steps: [step(rules.machine)],
  fixes: [
    {
      text: 'Put the claims of a machine into `accessTokenGeneration`.',
      at: { in: 'response', pointer: `${at}/idTokenGeneration` },
    },
  ],
};

function misplacedLeft(details: Record<string, unknown>): LeftOut[] {
  return findMisplaced(details, at).map(({ name, pointer }) => ({
    why: `\`${name}\` is in the wrong place`,
    steps: [step(rules.misplaced, `\`${name}\`: ${rules.misplaced.then}`)],
    fixes: [
      {
        text: name.startsWith('scopes')
          ? `Put \`${name}\` into \`accessTokenGeneration\`.`
          : `Put \`${name}\` into \`idTokenGeneration\`, \`accessTokenGeneration\` or both.`,
        at: { in: 'response', pointer },
      },
    ],
  }));
}

function isComplex(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** The scopes after the change; `null` where none is named. */
function changeScopes(scope: string, generation: unknown): string | null {
  const add = listOf(member(generation, 'scopesToAdd')).map(String);
  const suppress = listOf(member(generation, 'scopesToSuppress'));
  if (add.length + suppress.length === 0) return null;
  const scopes = new Set([...scope.split(' ').filter(Boolean), ...add]);
  return [...scopes].filter((one) => !suppress.includes(one)).join(' ');
}

function findWrong(response: Record<string, unknown>): WrongType | null {
  const outer = findWrongType(response, { claimsAndScopeOverrideDetails: 'object' }, '/response');
  const details = response['claimsAndScopeOverrideDetails'];
  if (outer || !isObject(details)) return outer;
  const parts = ['idTokenGeneration', 'accessTokenGeneration'];
  const inner = findWrongType(
    details,
    {
      idTokenGeneration: 'object',
      accessTokenGeneration: 'object',
      groupOverrideDetails: 'object',
    },
    at,
  );
  if (inner) return inner;
  const types = {
    claimsToAddOrOverride: 'object',
    claimsToSuppress: 'list',
    scopesToAdd: 'list',
    scopesToSuppress: 'list',
  } as const;
  for (const part of parts) {
    const generation = details[part];
    const wrong = isObject(generation) && findWrongType(generation, types, `${at}/${part}`);
    if (wrong) return wrong;
  }
  return null;
}
