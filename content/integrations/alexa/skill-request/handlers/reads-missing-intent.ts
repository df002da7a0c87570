// Event type: alexa/skill-request
interface SkillRequest {
  request: { type: string; intent?: { name: string; slots?: Record<string, { value?: string }> } };
}

export const handler = async ({ request }: SkillRequest) => {
  // Mistake: only intent requests have an intent. Opening the skill throws here, and Alexa says
  // that there was a problem with the requested skill's response.
  const { name } = request.intent!;
  return {
    version: '1.0',
    response: { outputSpeech: { type: 'PlainText', text: `You asked for ${name}.` } },
  };
};
