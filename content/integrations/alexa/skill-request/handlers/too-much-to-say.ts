// Event type: alexa/skill-request
interface SkillRequest {
  request: { type: string; intent?: { name: string; slots?: Record<string, { value?: string }> } };
}

export const handler = async ({ request }: SkillRequest) => {
  console.log(request.type);
  // Mistake: more than 8,000 characters. Alexa refuses the whole answer.
  const text = 'We have Sencha, and Assam, and Darjeeling, and many more. '.repeat(150);
  return {
    version: '1.0',
    response: { outputSpeech: { type: 'PlainText', text }, shouldEndSession: true },
  };
};
