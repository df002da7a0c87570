// Event type: cognito/sync-trigger
interface SyncTriggerEvent {
  datasetRecords: Record<string, { newValue?: string | null; op: string }>;
}

export const handler = async (event: SyncTriggerEvent): Promise<SyncTriggerEvent> => {
  // Mistake: a record that is not in the answer is ignored, so it stays in the dataset. To delete it,
  // leave it there with op: 'remove'.
  const { theme, ...others } = event.datasetRecords;
  console.log(`Away with ${theme?.newValue ?? 'it'}`);
  return { ...event, datasetRecords: others };
};
