// Event type: cognito/custom-message
import type { CustomMessageTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: CustomMessageTriggerEvent,
): Promise<CustomMessageTriggerEvent> => {
  const { codeParameter: code, usernameParameter: name, userAttributes } = event.request;
  const german = userAttributes['locale']?.startsWith('de') === true;

  const say = (subject: string, text: string): void => {
    // Mail or phone? The event does not say, so set both. E-mail needs a pool that sends with SES.
    event.response = { emailSubject: subject, emailMessage: `<p>${text}</p>`, smsMessage: text };
  };

  switch (event.triggerSource) {
    case 'CustomMessage_AdminCreateUser':
      say('Your account', `Your user name is ${name ?? ''} and your first password ${code}`);
      break;
    case 'CustomMessage_SignUp':
    case 'CustomMessage_ResendCode':
      if (german) say('Ihr Code', `Ihr Code lautet ${code}`);
      else say('Your code', `Your code is ${code}`);
      break;
    case 'CustomMessage_ForgotPassword':
      say('A new password', `Your code for a new password is ${code}`);
      break;
    default:
    // The words that are set in the pool will do.
  }
  return event;
};
