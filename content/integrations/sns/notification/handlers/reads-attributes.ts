// Event type: sns/notification
import type { SNSEvent, SNSMessageAttribute } from 'aws-lambda';

/** Every value is text; what it stands for is between you and the publisher. */
const valueOf = ({ Type, Value }: SNSMessageAttribute): unknown => {
  if (Type === 'Binary') return [...Buffer.from(Value, 'base64')];
  if (Value.startsWith('[')) return JSON.parse(Value);
  return Value !== '' && Number.isFinite(Number(Value)) ? Number(Value) : Value;
};

export const handler = async (event: SNSEvent): Promise<Record<string, unknown>[]> =>
  event.Records.map(({ Sns }) =>
    Object.fromEntries(
      Object.entries(Sns.MessageAttributes).map(([name, one]) => [name, valueOf(one)]),
    ),
  );
