// Event type: alexa/skill-request
interface SkillRequest {
  request: { type: string; intent?: { name: string; slots?: Record<string, { value?: string }> } };
}

export const handler = async ({ request }: SkillRequest) => {
  console.log(request.type);
  return {
    version: '1.0',
    response: {
      // Mistake: SSML belongs in `ssml`, begins with <speak>, and has the type SSML. This has no
      // `ssml` at all: the answer is invalid.
      outputSpeech: { type: 'SSML', text: 'Hello <break time="1s"/> there.' },
      shouldEndSession: true,
    },
  };
};
