// Event type: config/configuration-item-change

interface RuleEvent {
  invokingEvent: { configurationItem: { resourceType: string; resourceId: string } };
  resultToken: string;
}

export const handler = async (event: RuleEvent) => {
  // Mistake: invokingEvent is JSON as text, whatever the type above claims. A text has no
  // configurationItem: TypeError, two more attempts, and no verdict.
  const { resourceType, resourceId } = event.invokingEvent.configurationItem;
  console.log('Evaluating', resourceType, resourceId);
};
