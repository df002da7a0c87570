// Event type: cognito/sync-trigger
interface DatasetRecord {
  oldValue?: string | null;
  newValue?: string | null;
  op: 'replace' | 'remove';
}

/** @types/aws-lambda has no type for this event. */
interface SyncTriggerEvent {
  version: number;
  eventType: 'SyncTrigger';
  datasetName: string;
  datasetRecords: Record<string, DatasetRecord>;
}

export const handler = async (event: SyncTriggerEvent): Promise<SyncTriggerEvent> => {
  const score = event.datasetRecords['score'];
  if (event.datasetName === 'GameState' && score?.op === 'replace') {
    const gained = Number(score.newValue) - Number(score.oldValue ?? 0);
    // Nobody wins that much in one round: back to what it was.
    if (gained > 100_000) score.newValue = score.oldValue ?? '0';
    event.datasetRecords['checked'] = { newValue: 'true', op: 'replace' };
  }
  return event;
};
