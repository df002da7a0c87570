/** What a function throws, as the parts that handlers look at. */
export function thrown(action: () => unknown): object {
  try {
    return { returned: action() };
  } catch (error) {
    return parts(error);
  }
}

function parts(error: unknown): object {
  if (!(error instanceof Error)) return { thrown: error };
  const { name, message } = error;
  return {
    name,
    message,
    code: Reflect.get(error, 'code') as unknown,
    text: String(error),
  };
}
