import { isObject, listOf, member } from '../answer.ts';
import type { OptionSpecs, OptionValues } from '../option.ts';
import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Verdict } from '../verdict.ts';
import { capitalise, valueWords } from '../words.ts';
import { findWrongType } from './find-wrong-type.ts';
import { makeTriggerJudge } from './make-trigger-judge.ts';
import type { TriggerInput } from './make-trigger-judge.ts';
import { judgeMigrated } from './judge-migrated.ts';
import { judgeNobody } from './judge-nobody.ts';
import { migrationRules as rules, migrationTrigger as trigger } from './migration-rules.ts';
import { refuse } from './refuse.ts';
import { refuseType } from './refuse-type.ts';

const options = {
  preventUserExistenceErrors: {
    kind: 'choice',
    usual: 'LEGACY',
    choices: ['LEGACY', 'ENABLED'],
    label: '`PreventUserExistenceErrors` of the app client',
  },
} as const satisfies OptionSpecs;

/** Judges migrate user triggers. */
export const migrationJudge = makeTriggerJudge({ trigger, options, rules, judgeResponse });

const allowed: Record<string, readonly string[]> = {
  finalUserStatus: ['CONFIRMED', 'RESET_REQUIRED'],
  messageAction: ['SUPPRESS', 'RESEND'],
  desiredDeliveryMediums: ['EMAIL', 'SMS'],
};

const types = {
  userAttributes: 'map',
  finalUserStatus: 'text',
  messageAction: 'text',
  desiredDeliveryMediums: 'list',
  forceAliasCreation: 'boolean',
  enableSMSMFA: 'boolean',
} as const;

function judgeResponse(input: TriggerInput<OptionValues<typeof options>>): Verdict {
  const { event, response } = input;
  const hides = input.options.preventUserExistenceErrors === 'ENABLED';
  const wrong = findWrongType(response, types, '/response');
  if (wrong) return refuseType(trigger, rules.wrongType, event, wrong);
  const attributes = response['userAttributes'];
  const isReset = member(event, 'triggerSource') === 'UserMigration_ForgotPassword';
  if (!isObject(attributes) || Object.keys(attributes).length === 0) {
    return judgeNobody(isReset, hides);
  }
  const unexpected = findUnexpected(response);
  if (unexpected) return refuseValue(unexpected, response[unexpected]);
  if (response['enableSMSMFA'] === true && !attributes['phone_number']) return refuseWithoutPhone();
  return isReset
    ? judgeForgotten(attributes, hides)
    : judgeMigrated(event, attributes, response['finalUserStatus'] === 'CONFIRMED');
}

function findUnexpected(response: Record<string, unknown>): string | undefined {
  return Object.entries(allowed).find(([name, values]) => {
    const value = response[name];
    const given = Array.isArray(value) ? listOf(value) : value === undefined ? [] : [value];
    return given.some((one) => one !== null && !values.includes(one as string));
  })?.[0];
}

function refuseValue(name: string, value: unknown): Verdict {
  const wrong = listOf(value).find(
    (one) => one !== null && !(allowed[name] ?? []).includes(one as string),
  );
  const what =
    wrong === undefined
      ? `\`${name}\` is ${valueWords(value)}`
      : `\`${name}\` has ${valueWords(wrong)}`;
  const choices = (allowed[name] ?? []).map((one) => `\`${one}\``).join(' or ');
  return refuse(trigger, {
    because: what,
    steps: [step(rules.badStatus, `${capitalise(what)}. ${rules.badStatus.then}`)],
    error: { name: 'UserNotFoundException', message: `Error during migration: Invalid ${name}` },
    fixes: [{ text: `Use ${choices}.`, at: { in: 'response', pointer: `/response/${name}` } }],
  });
}

function refuseWithoutPhone(): Verdict {
  return refuse(trigger, {
    because: '`enableSMSMFA` is true, and the user has no `phone_number`',
    steps: [step(rules.noPhone)],
    error: 'The app gets an error whose name and words are not documented.',
    fixes: [
      {
        text: 'Add `phone_number`, or leave `enableSMSMFA` null.',
        at: { in: 'response', pointer: '/response/enableSMSMFA' },
      },
    ],
  });
}

function judgeForgotten(attributes: Record<string, unknown>, hides: boolean): Verdict {
  const byMail = attributes['email_verified'] === 'true' && Boolean(attributes['email']);
  const byPhone =
    attributes['phone_number_verified'] === 'true' && Boolean(attributes['phone_number']);
  if (byMail || byPhone) {
    const [medium, name] = byPhone && !byMail ? ['SMS', 'phone_number'] : ['EMAIL', 'email'];
    return makeVerdict({
      status: 'ok',
      headline: 'The user is created, and gets a code for a new password.',
      steps: [step(rules.migrated), step(rules.codeSent)],
      caller: {
        kind: 'value',
        label: 'Answer of ForgotPassword, in part',
        value: { CodeDeliveryDetails: { DeliveryMedium: medium, AttributeName: name } },
      },
    });
  }
  return {
    ...refuse(trigger, {
      because: 'there is nowhere to send a code: no address or number is verified',
      steps: [step(rules.migrated), step(rules.unverified)],
      error: hides
        ? 'The app gets a made-up place of delivery, as for a user that does not exist.'
        : {
            name: 'InvalidParameterException',
            message:
              'Cannot reset password for the user as there is no registered/verified email or phone_number',
          },
      fixes: [
        {
          text: "Set `email_verified: 'true'` or `phone_number_verified: 'true'`, as text, if the old directory has checked it.",
          at: { in: 'response', pointer: '/response/userAttributes' },
        },
      ],
    }),
    headline:
      'The user is created but locked out, because no address or number is verified to send a code to.',
  };
}
