const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Says why a new integration cannot have these names; `undefined` where it can. */
export function nameProblem(
  integration: string | undefined,
  eventTypes: readonly string[],
): string | undefined {
  if (integration === undefined) {
    return 'Name the integration: npm run new -- <integration> [event-type…]';
  }
  const bad = [integration, ...eventTypes].find((name) => !kebabCase.test(name));
  if (bad !== undefined) {
    return `\`${bad}\` cannot be part of an address: use small letters, digits and single hyphens.`;
  }
  if (eventTypes.includes('setup')) {
    return '`setup` is the folder of the trigger snippets: choose another name for the event type.';
  }
  const twice = eventTypes.find((name, index) => eventTypes.indexOf(name) !== index);
  return twice === undefined ? undefined : `The event type \`${twice}\` is named twice.`;
}
