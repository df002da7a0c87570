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

const skillId = 'amzn1.ask.skill.4f2a7c18-9d3e-4b56-8a71-c0e5d2f69b34';

const say = (text: string, shouldEndSession: boolean) => ({
  version: '1.0',
  response: {
    outputSpeech: { type: 'PlainText', text },
    ...(!shouldEndSession && { reprompt: { outputSpeech: { type: 'PlainText', text } } }),
    shouldEndSession,
  },
});

/** The value as the slot type defines it, whichever synonym the user said. */
const meaning = (slot: Slot | undefined): string | undefined =>
  slot?.resolutions?.resolutionsPerAuthority?.find(
    ({ status }) => status.code === 'ER_SUCCESS_MATCH',
  )?.values?.[0]?.value.name;

export const handler = async ({ context, request }: SkillRequest) => {
  // Anybody can point a skill at a function that accepts every skill.
  if (context.System.application.applicationId !== skillId) throw new Error('Not my skill');

  if (request.type === 'LaunchRequest') return say('Which tea would you like?', false);

  if (request.type === 'IntentRequest') {
    if (request.intent?.name !== 'OrderTeaIntent') return say('Goodbye.', true);
    const tea = meaning(request.intent.slots?.['tea']);
    return tea ? say(`${tea} is on its way.`, true) : say('We have Sencha and Assam.', false);
  }

  // The session is over, or the player reports something: nothing may be said.
  if (request.error) console.error(request.error.type, request.error.message);
  return { version: '1.0', response: {} };
};
