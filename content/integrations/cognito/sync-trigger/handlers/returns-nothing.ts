// Event type: cognito/sync-trigger
interface SyncTriggerEvent {
  datasetRecords: Record<string, { newValue?: string | null; op: string }>;
}

export const handler = async (event: SyncTriggerEvent): Promise<void> => {
  // Mistake: Cognito Sync expects the event back, in the same form. Without it the app gets an
  // InvalidLambdaFunctionOutputException, and the dataset stays as it was.
  console.log(`${Object.keys(event.datasetRecords).length} records`);
};
