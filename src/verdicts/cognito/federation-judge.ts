import { isObject, member } from '../answer.ts';
import { defineRules, step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Verdict } from '../verdict.ts';
import { count } from '../words.ts';
import { cognitoSources } from './cognito-sources.ts';
import { pointerTo } from '../pointer-to.ts';
import { findWrongType } from './find-wrong-type.ts';
import { makeTriggerJudge } from './make-trigger-judge.ts';
import type { TriggerInput } from './make-trigger-judge.ts';
import { refuse } from './refuse.ts';
import { refuseType } from './refuse-type.ts';
import { triggerRules } from './trigger-rules.ts';
import type { Trigger } from './trigger.ts';
import { wrongTypeRule } from './wrong-type-rule.ts';

const { inboundFederation: source } = cognitoSources;
const at = '/response/userAttributesToMap';
const longest = 2048;

const trigger: Trigger = {
  name: 'InboundFederation',
  call: 'The sign-in',
  refused: 'The user is not signed in.',
  onError: 'Expect `samlResponse` from SAML, and `idToken` and `userInfo` from the others.',
};

const rules = {
  ...defineRules({
    replaces: {
      when: '`userAttributesToMap` has attributes',
      then: 'They take the place of what the provider sent, are mapped to those of the pool, and stored.',
      source,
    },
    drops: {
      when: '`userAttributesToMap` lacks an attribute that the provider sent',
      then: 'It is dropped and not stored, changed or not. If the pool requires it, expect the sign-in to fail.',
      source,
    },
    keeps: {
      when: '`userAttributesToMap` is `{}`',
      then: 'All attributes stay as the provider sent them, as if there were no trigger.',
      source,
    },
    tooLong: {
      when: 'An attribute is longer than 2,048 characters',
      then: 'It exceeds what the pool can store; the guide cuts it. Which error follows is not documented.',
      source,
    },
    wrongType: wrongTypeRule(
      '`userAttributesToMap` is missing, or an attribute is no text',
      source,
    ),
  }),
  ...triggerRules(trigger),
};

/** Judges inbound federation triggers. */
export const federationJudge = makeTriggerJudge({ trigger, options: {}, rules, judgeResponse });

function judgeResponse({ event, response }: TriggerInput<object>): Verdict {
  const attributes = response['userAttributesToMap'];
  const wrong = findWrongType(response, { userAttributesToMap: 'map' }, '/response');
  if (wrong) return refuseType(trigger, rules.wrongType, event, wrong);
  if (!isObject(attributes)) {
    const missing = { pointer: at, value: attributes, wanted: 'an object of texts' };
    return refuseType(trigger, rules.wrongType, event, missing);
  }
  const sent = sentAttributes(event);
  const names = Object.keys(attributes);
  if (names.length === 0) {
    return makeVerdict({
      status: 'ok',
      headline: 'The attributes stay as the provider sent them.',
      steps: [step(rules.keeps)],
      caller: { kind: 'value', label: 'Attributes that are mapped and stored', value: sent },
    });
  }
  const long = names.find((name) => String(attributes[name]).length > longest);
  if (long !== undefined) return refuseLong(long);
  const dropped = Object.keys(sent).filter((name) => !Object.hasOwn(attributes, name));
  const list = dropped.map((name) => `\`${name}\``).join(', ');
  return makeVerdict({
    status: dropped.length > 0 ? 'partial' : 'ok',
    headline:
      dropped.length > 0
        ? `${count(dropped.length, 'attribute')} of the provider ${dropped.length === 1 ? 'is' : 'are'} dropped, because the answer lacks ${dropped.length === 1 ? 'it' : 'them'}: ${list}.`
        : 'The attributes of the answer are mapped and stored.',
    steps: [
      step(rules.replaces),
      ...(dropped.length > 0 ? [step(rules.drops, `${list}: ${rules.drops.then}`)] : []),
    ],
    caller: { kind: 'value', label: 'Attributes that are mapped and stored', value: attributes },
    fixes:
      dropped.length > 0
        ? [
            {
              text: 'Start from all that the provider sent, and change what you want to change.',
              at: { in: 'response', pointer: at },
            },
          ]
        : [],
  });
}

function refuseLong(name: string): Verdict {
  return refuse(trigger, {
    because: `\`${name}\` is longer than 2,048 characters`,
    steps: [step(rules.tooLong)],
    error: 'The app gets an error whose name and words are not documented.',
    fixes: [
      {
        text: `Cut \`${name}\`, or keep only what the app needs of it.`,
        at: { in: 'response', pointer: `${at}${pointerTo(name)}` },
      },
    ],
  });
}

/** What the provider said about the user: of SAML the assertion, else the ID token and the user information. */
function sentAttributes(event: unknown): Record<string, unknown> {
  const attributes = member(member(event, 'request'), 'attributes');
  const parts = ['samlResponse', 'idToken', 'userInfo'].map((name) => member(attributes, name));
  return Object.assign({}, ...parts.filter(isObject)) as Record<string, unknown>;
}
