// Event type: config/scheduled

export const handler = async (event: { accountId: string }) => {
  // Mistake: AWS Config reads no answer. Without PutEvaluations the rule shows no results.
  return [
    {
      ComplianceResourceType: 'AWS::::Account',
      ComplianceResourceId: event.accountId,
      ComplianceType: 'COMPLIANT',
    },
  ];
};
