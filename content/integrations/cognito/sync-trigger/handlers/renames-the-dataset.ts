// Event type: cognito/sync-trigger
interface SyncTriggerEvent {
  datasetName: string;
}

export const handler = async (event: SyncTriggerEvent): Promise<SyncTriggerEvent> => {
  // Mistake: only datasetRecords may change. With another name the records are not stored at all,
  // neither here nor there.
  return { ...event, datasetName: event.datasetName.toLowerCase() };
};
