// Event type: iot/pre-provisioning-hook

export const handler = async () => ({
  allowProvisioning: true,
  // Mistake: parameters are texts, in both directions.
  parameterOverrides: { Bed: 7 },
});
