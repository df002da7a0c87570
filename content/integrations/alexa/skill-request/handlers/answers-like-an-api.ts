// Event type: alexa/skill-request
interface SkillRequest {
  request: { type: string; intent?: { name: string; slots?: Record<string, { value?: string }> } };
}

export const handler = async ({ request }: SkillRequest) => {
  console.log(request.type);
  // Mistake: this is for API Gateway. Alexa finds neither version nor response.
  return { statusCode: 200, body: JSON.stringify({ text: 'Hello' }) };
};
