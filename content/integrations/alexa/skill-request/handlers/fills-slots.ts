// Event type: alexa/skill-request
/** As much of the request as this function reads. @types/aws-lambda has no type for it. */
interface SkillRequest {
  context: { System: { application: { applicationId: string } } };
  session?: { attributes?: Record<string, unknown> | null };
  request: {
    type: string;
    intent?: { name: string; slots?: Record<string, Slot> };
    error?: { type: string; message?: string };
    token?: string;
  };
}
interface Slot {
  value?: string;
  resolutions?: {
    resolutionsPerAuthority?: {
      status: { code: string };
      values?: { value: { name: string; id?: string } }[];
    }[];
  };
}

export const handler = async ({ request }: SkillRequest) => {
  const slots = request.intent?.slots ?? {};
  if (request.type !== 'IntentRequest') return { version: '1.0', response: {} };
  const missing = Object.keys(slots).find((name) => slots[name]?.value === undefined);
  return missing
    ? {
        version: '1.0',
        response: {
          outputSpeech: { type: 'PlainText', text: `What about the ${missing}?` },
          directives: [{ type: 'Dialog.ElicitSlot', slotToElicit: missing }],
          shouldEndSession: false,
        },
      }
    : {
        version: '1.0',
        response: {
          outputSpeech: { type: 'SSML', ssml: '<speak>Thank you.</speak>' },
          shouldEndSession: true,
        },
      };
};
