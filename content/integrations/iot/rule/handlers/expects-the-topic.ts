// Event type: iot/rule

export const handler = async (event: { topic: string; moisture: number }) => {
  // Mistake: with SELECT * the event is the message alone. There is no topic in it, so this throws:
  // the rule has to say topic() AS topic.
  const [, row] = event.topic.split('/');
  return { row, moisture: event.moisture };
};
