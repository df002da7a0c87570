import { member, textOf } from '../answer.ts';

/** What a text of the answer lacks, in the order in which Cognito would notice. */
type Flaw = 'lacksCode' | 'lacksName' | 'tooLong';

/** A text of the answer for a way by which the message can go. */
export interface Text {
  name: 'emailMessage' | 'emailSubject' | 'smsMessage';
  text: string;
  flaw: Flaw | null;
}

const limits = { emailMessage: 20_000, emailSubject: 140, smsMessage: 140 };

/** The ways that are open to a message: an address or a number has to be there. Both, where nothing is known. */
function waysOf(event: unknown): { email: boolean; sms: boolean } {
  const attributes = member(member(event, 'request'), 'userAttributes');
  const email = textOf(member(attributes, 'email')) !== '';
  const sms = textOf(member(attributes, 'phone_number')) !== '';
  return email || sms ? { email, sms } : { email: true, sms: true };
}

/** The texts that the answer sets and that can be sent. */
export function readTexts(event: unknown, response: Record<string, unknown>): Text[] {
  const request = member(event, 'request');
  const code = textOf(member(request, 'codeParameter')) || '{####}';
  const isInvitation = member(event, 'triggerSource') === 'CustomMessage_AdminCreateUser';
  const name = isInvitation ? textOf(member(request, 'usernameParameter')) || '{username}' : '';
  const { email, sms } = waysOf(event);
  const names = [
    ...(email ? (['emailSubject', 'emailMessage'] as const) : []),
    ...(sms ? (['smsMessage'] as const) : []),
  ];
  return names.flatMap((one): Text[] => {
    const text = response[one];
    return typeof text === 'string'
      ? [{ name: one, text, flaw: flawOf(one, text, code, name) }]
      : [];
  });
}

function flawOf(name: Text['name'], text: string, code: string, userName: string): Flaw | null {
  if (name !== 'emailSubject') {
    const hasLink = name === 'emailMessage' && /\{##[^#]+##\}/.test(text);
    if (!text.includes(code) && !hasLink) return 'lacksCode';
    if (!text.includes(userName)) return 'lacksName';
  }
  return text.length > limits[name] ? 'tooLong' : null;
}

/** The text as the user gets it, with an example in place of the code. */
export function fillText(event: unknown, text: string): string {
  const request = member(event, 'request');
  const code = textOf(member(request, 'codeParameter')) || '{####}';
  const name = textOf(member(request, 'usernameParameter'));
  const filled = text.replaceAll(code, '123456');
  return name ? filled.replaceAll(name, textOf(member(event, 'userName'))) : filled;
}
