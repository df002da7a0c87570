// Event type: iot/rule

export const handler = async (event: string) => {
  // Mistake: the rule has parsed the message already. An object turned into text is
  // "[object Object]", and JSON.parse throws a SyntaxError.
  const { moisture } = JSON.parse(event) as { moisture: number };
  return { moisture };
};
