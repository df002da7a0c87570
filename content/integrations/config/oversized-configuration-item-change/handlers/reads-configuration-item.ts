// Event type: config/oversized-configuration-item-change

interface Changed {
  configurationItem: { resourceType: string; configuration: unknown };
}

export const handler = async (event: { invokingEvent: string; resultToken: string }) => {
  const { configurationItem } = JSON.parse(event.invokingEvent) as Changed;
  // Mistake: this message has a configurationItemSummary and no configurationItem. TypeError, and
  // the resources that are large enough to be interesting are never evaluated.
  console.log('Evaluating', configurationItem.resourceType, configurationItem.configuration);
};
