// Event type: alexa/skill-request
interface SkillRequest {
  request: { type: string; intent?: { name: string; slots?: Record<string, { value?: string }> } };
}

export const handler = async ({ request }: SkillRequest) => {
  console.log(request.type);
  // Mistake: right for a launch, wrong for a SessionEndedRequest or the player's requests. The
  // session is over, nothing may be answered, and what is said here is never heard.
  return {
    version: '1.0',
    response: { outputSpeech: { type: 'PlainText', text: 'Goodbye.' }, shouldEndSession: true },
  };
};
