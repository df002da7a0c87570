import type { ServiceError, Trigger } from './trigger.ts';

const messages = {
  invalidJson: 'Invalid lambda function output : Invalid JSON',
  unrecognizable: 'Unrecognizable lambda output',
} as const;

/** The error for an answer that Cognito cannot read. */
export function unreadableError(
  trigger: Trigger,
  event: unknown,
  message: keyof typeof messages,
): ServiceError {
  return (
    trigger.unreadable?.(event) ?? {
      name: 'InvalidLambdaResponseException',
      message: messages[message],
    }
  );
}
