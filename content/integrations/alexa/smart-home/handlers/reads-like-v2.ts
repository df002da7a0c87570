// Event type: alexa/smart-home
export const handler = async (event: { header?: { namespace: string } }) => {
  // Mistake: in version 3 the header is inside `directive`. Old samples, those of the Lambda console
  // among them, read it from the top: undefined, and the function throws.
  const { namespace } = event.header!;
  return { event: { header: { namespace, name: 'Response' }, payload: {} } };
};
