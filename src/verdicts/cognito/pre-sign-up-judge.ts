import { member } from '../answer.ts';
import { defineRules, step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Fix, Step, Verdict } from '../verdict.ts';
import { cognitoSources } from './cognito-sources.ts';
import { findWrongType } from './find-wrong-type.ts';
import { makeTriggerJudge } from './make-trigger-judge.ts';
import type { TriggerInput } from './make-trigger-judge.ts';
import { refuse } from './refuse.ts';
import { refuseType } from './refuse-type.ts';
import { triggerRules } from './trigger-rules.ts';
import type { Trigger } from './trigger.ts';
import { wrongTypeRule } from './wrong-type-rule.ts';

const { preSignUp, autoVerify } = cognitoSources;

const trigger: Trigger = {
  name: 'PreSignUp',
  call: 'The sign-up',
  refused: 'The user is not created.',
};

const rules = {
  ...defineRules({
    unconfirmed: {
      when: '`autoConfirmUser` is false, as it came',
      then: 'The user is created and has to confirm with a code. `false` refuses nobody; to refuse, throw.',
      source: preSignUp,
    },
    confirmed: {
      when: '`autoConfirmUser` is true',
      then: 'The user is created and confirmed at once.',
      source: preSignUp,
    },
    verified: {
      when: '`autoVerifyEmail` or `autoVerifyPhone` is true, and the attribute is there',
      then: 'It counts as verified without a code.',
      source: preSignUp,
    },
    verifiesMissing: {
      when: '`autoVerifyEmail` or `autoVerifyPhone` is true, and the attribute is missing',
      then: 'An error; the user cannot complete sign-up. Which error it is, is not documented.',
      source: preSignUp,
    },
    verifiesUnconfirmed: {
      when: '`autoVerifyEmail` or `autoVerifyPhone` is true, and `autoConfirmUser` is not',
      then: 'The sign-up fails: “Phone or email cannot be auto verified, when user is not being auto confirmed.”',
      source: autoVerify,
    },
    ignoredForAdmin: {
      when: 'An administrator creates the user',
      then: 'The three switches are ignored; only an error counts.',
      source: preSignUp,
    },
    aliasMoves: {
      when: '`autoVerifyEmail` is true, and another user has the address as an alias',
      then: 'The alias moves to the new user; the address of the other one counts as unverified from then on.',
      source: preSignUp,
      pageOnly: true,
    },
    wrongType: wrongTypeRule('A switch is no boolean, but a text for example', preSignUp),
  }),
  ...triggerRules(trigger),
};

const switches = {
  autoConfirmUser: 'boolean',
  autoVerifyEmail: 'boolean',
  autoVerifyPhone: 'boolean',
} as const;

/** Judges pre sign-up triggers. */
export const preSignUpJudge = makeTriggerJudge({ trigger, options: {}, rules, judgeResponse });

function judgeResponse({ event, response }: TriggerInput<object>): Verdict {
  const wrong = findWrongType(response, switches, '/response');
  if (wrong) return refuseType(trigger, rules.wrongType, event, wrong);
  const source = member(event, 'triggerSource');
  const given = Object.keys(switches).filter((name) => response[name] === true);
  if (source === 'PreSignUp_AdminCreateUser') return judgeAdmin(given);

  const attributes = member(member(event, 'request'), 'userAttributes');
  const verifies = [
    { name: 'autoVerifyEmail', attribute: 'email' },
    { name: 'autoVerifyPhone', attribute: 'phone_number' },
  ].filter(({ name }) => given.includes(name));
  const missing = verifies.find(({ attribute }) => !member(attributes, attribute));
  if (missing) return refuseMissing(missing);
  const confirms = given.includes('autoConfirmUser');
  const first = verifies[0];
  if (first && !confirms && source === 'PreSignUp_SignUp') return refuseUnconfirmed(first.name);

  const verified = verifies.map(({ attribute }) => `\`${attribute}\``).join(' and ');
  return makeVerdict({
    status: 'ok',
    headline: confirms
      ? `The user is created and confirmed at once${verified && `; ${verified} counts as verified`}.`
      : 'The user is created, and has to confirm with a code.',
    steps: [
      step(confirms ? rules.confirmed : rules.unconfirmed),
      ...(verified
        ? [step(rules.verified, `${verified}: counts as verified without a code.`)]
        : []),
    ],
    caller: {
      kind: 'value',
      label: 'Answer of SignUp, in part',
      value: { UserConfirmed: confirms },
    },
  });
}

function judgeAdmin(given: string[]): Verdict {
  const steps: Step[] = [step(rules.ignoredForAdmin)];
  const fixes = given.map((name): Fix => ({
    text: `Leave \`${name}\` as it came: it has no effect when an administrator creates the user.`,
    at: { in: 'response', pointer: `/response/${name}` },
  }));
  return makeVerdict({
    status: 'ok',
    headline: 'The user is created as the administrator wants it; the switches are ignored.',
    steps,
    caller: {
      kind: 'value',
      label: 'Answer of AdminCreateUser, in part',
      value: { User: { UserStatus: 'FORCE_CHANGE_PASSWORD' } },
    },
    fixes,
  });
}

function refuseMissing({ name, attribute }: { name: string; attribute: string }): Verdict {
  return refuse(trigger, {
    because: `\`${name}\` is true, and the user has no \`${attribute}\``,
    steps: [
      step(rules.verifiesMissing, `There is no \`${attribute}\`. ${rules.verifiesMissing.then}`),
    ],
    error: 'The app gets an error whose name and words are not documented.',
    fixes: [
      {
        text: `Set \`${name}\` only if \`request.userAttributes\` has \`${attribute}\`.`,
        at: { in: 'response', pointer: `/response/${name}` },
      },
    ],
  });
}

function refuseUnconfirmed(name: string): Verdict {
  return refuse(trigger, {
    because: `\`${name}\` is true and \`autoConfirmUser\` is not`,
    steps: [step(rules.verifiesUnconfirmed)],
    error:
      'The app gets an error with these words: “Phone or email cannot be auto verified, when user is not being auto confirmed.” Its name is not documented.',
    fixes: [
      {
        text: `Set \`autoConfirmUser\` too, or leave \`${name}\` false.`,
        at: { in: 'response', pointer: '/response/autoConfirmUser' },
      },
    ],
  });
}
