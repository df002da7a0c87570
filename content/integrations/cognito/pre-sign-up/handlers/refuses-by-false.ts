// Event type: cognito/pre-sign-up
import type { PreSignUpTriggerEvent } from 'aws-lambda';

const invited = new Set(['summer-2026']);

export const handler = async (event: PreSignUpTriggerEvent): Promise<PreSignUpTriggerEvent> => {
  if (!invited.has(event.request.clientMetadata?.['invitation'] ?? '')) {
    // Mistake: this refuses nobody. It is what the event said anyway, and it only means that the
    // user has to enter a code. Throw an error to refuse.
    event.response.autoConfirmUser = false;
  }
  return event;
};
