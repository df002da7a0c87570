import type { OptionSpecs, OptionValues } from '../option.ts';
import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Fix, Verdict } from '../verdict.ts';
import { count } from '../words.ts';
import { findWrongType } from './find-wrong-type.ts';
import { makeTriggerJudge } from './make-trigger-judge.ts';
import type { TriggerInput } from './make-trigger-judge.ts';
import { messageRules as rules, messageTrigger as trigger } from './message-rules.ts';
import { fillText, readTexts } from './read-texts.ts';
import type { Text } from './read-texts.ts';
import { refuse } from './refuse.ts';
import { refuseType } from './refuse-type.ts';

const options = {
  emailSendingAccount: {
    kind: 'choice',
    usual: 'COGNITO_DEFAULT',
    choices: ['COGNITO_DEFAULT', 'DEVELOPER'],
    label: 'How the pool sends e-mail; `DEVELOPER`: through Amazon SES',
  },
} as const satisfies OptionSpecs;

/** Judges custom message triggers. */
export const messageJudge = makeTriggerJudge({ trigger, options, rules, judgeResponse });

function judgeResponse(input: TriggerInput<OptionValues<typeof options>>): Verdict {
  const { event, response } = input;
  const types = { smsMessage: 'text', emailMessage: 'text', emailSubject: 'text' } as const;
  const wrong = findWrongType(response, types, '/response');
  if (wrong) return refuseType(trigger, rules.wrongType, event, wrong);
  const email = (['emailMessage', 'emailSubject'] as const).find(
    (name) => (response[name] ?? null) !== null,
  );
  if (email && input.options.emailSendingAccount !== 'DEVELOPER') return refuseEmail(email);

  const texts = readTexts(event, response);
  const refused = texts.find(({ flaw }) => flaw === 'lacksCode' || flaw === 'lacksName');
  if (refused) return refuseText(refused);
  const long = texts.filter(({ flaw }) => flaw === 'tooLong');
  const fine = texts.filter(({ flaw }) => flaw === null);
  const usesUsual = fine.every(({ name }) => name === 'emailSubject');
  return makeVerdict({
    status: long.length > 0 ? 'partial' : 'ok',
    headline: headlineOf(long, usesUsual),
    steps: [
      ...(usesUsual ? [] : [step(rules.sent)]),
      ...(usesUsual && long.length === 0 ? [step(rules.usual)] : []),
      ...long.map(({ name, text }) =>
        step(
          rules.tooLong,
          `\`${name}\` has ${count(text.length, 'character')}. ${rules.tooLong.then}`,
        ),
      ),
    ],
    caller: {
      kind: 'value',
      label:
        'Texts that Cognito sends, with 123456 for the code; what is missing comes from the pool',
      value: Object.fromEntries(fine.map(({ name, text }) => [name, fillText(event, text)])),
    },
    fixes: long.map(({ name }): Fix => ({
      text: `Shorten \`${name}\`.`,
      at: { in: 'response', pointer: `/response/${name}` },
    })),
  });
}

function headlineOf(long: Text[], usesUsual: boolean): string {
  const first = long[0];
  if (first) {
    return `\`${first.name}\` is too long, so expect the text of the pool to be sent in its place.`;
  }
  return usesUsual
    ? 'The message is sent with the text that is set in the pool.'
    : 'The message is sent with this text.';
}

function refuseEmail(name: string): Verdict {
  return refuse(trigger, {
    because: `\`${name}\` is set, and the pool does not send through Amazon SES`,
    steps: [step(rules.noSes)],
    error:
      'The caller gets an `InvalidLambdaResponseException`, status 400; its words are not documented.',
    fixes: [
      {
        text: 'Let the pool send through Amazon SES (`EmailSendingAccount: DEVELOPER`).',
        at: { in: 'option', name: 'emailSendingAccount' },
      },
      {
        text: `Or leave \`${name}\` null.`,
        at: { in: 'response', pointer: `/response/${name}` },
      },
    ],
  });
}

function refuseText({ name, flaw }: Text): Verdict {
  const rule = flaw === 'lacksName' ? rules.lacksName : rules.lacksCode;
  const parameter = flaw === 'lacksName' ? 'usernameParameter' : 'codeParameter';
  const message =
    "1 validation error detected: Value at 'emailBody' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*";
  const isKnown = flaw === 'lacksCode' && name === 'emailMessage';
  return refuse(trigger, {
    because: `\`${name}\` lacks \`request.${parameter}\``,
    steps: [step(rule, `\`${name}\`: ${rule.then}`)],
    error: isKnown
      ? { name: 'InvalidParameterException', message }
      : 'The caller gets an error whose name and words are not documented.',
    fixes: [
      {
        text: `Put \`event.request.${parameter}\` into the text as it stands.`,
        at: { in: 'response', pointer: `/response/${name}` },
      },
    ],
  });
}
