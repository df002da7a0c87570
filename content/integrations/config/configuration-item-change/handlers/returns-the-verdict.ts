// Event type: config/configuration-item-change

interface Changed {
  configurationItem: { resourceId: string; configuration: { instanceType?: string } | null };
}

export const handler = async (event: { invokingEvent: string; ruleParameters?: string }) => {
  const { configurationItem: item } = JSON.parse(event.invokingEvent) as Changed;
  const parameters = JSON.parse(event.ruleParameters ?? '{}') as { desiredInstanceType?: string };
  const complies = item.configuration?.instanceType === parameters.desiredInstanceType;

  // Mistake: AWS Config invoked asynchronously and reads no answer. Without PutEvaluations the rule
  // shows "No results reported" for ever, or goes on showing its last verdict.
  return {
    ComplianceResourceId: item.resourceId,
    ComplianceType: complies ? 'COMPLIANT' : 'NON_COMPLIANT',
  };
};
