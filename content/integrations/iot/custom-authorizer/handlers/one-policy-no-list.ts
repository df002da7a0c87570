// Event type: iot/custom-authorizer

export const handler = async () => ({
  isAuthenticated: true,
  principalId: 'sensor1023',
  disconnectAfterInSeconds: 86_400,
  refreshAfterInSeconds: 3_600,
  // Mistake: the name of API Gateway's authorizers. Here it is policyDocuments, a list.
  policyDocument: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'iot:*', Resource: '*' }],
  },
});
