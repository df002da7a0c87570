// Event type: alexa/skill-request
interface SkillRequest {
  request: { type: string; intent?: { name: string; slots?: Record<string, { value?: string }> } };
}

const prices: Record<string, number> = { Sencha: 7, Assam: 5 };

export const handler = async ({ request }: SkillRequest) => {
  // Mistake: `value` is what the user said, "the green one". What it means stands in `resolutions`.
  const tea = request.intent?.slots?.['tea']?.value ?? '';
  const text = tea in prices ? `That is ${prices[tea]} pounds.` : 'We do not have that.';
  return {
    version: '1.0',
    response: { outputSpeech: { type: 'PlainText', text }, shouldEndSession: true },
  };
};
