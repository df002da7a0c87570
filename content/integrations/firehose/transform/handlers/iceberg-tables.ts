// Event type: firehose/transform
import type { FirehoseTransformationEvent } from 'aws-lambda';

/** @types/aws-lambda does not know otfMetadata. */
interface IcebergResult {
  recordId: string;
  result: 'Ok' | 'Dropped' | 'ProcessingFailed';
  data?: string;
  metadata?: {
    otfMetadata: {
      destinationDatabaseName: string;
      destinationTableName: string;
      operation: 'insert' | 'update' | 'delete';
    };
  };
}

export const handler = async (
  event: FirehoseTransformationEvent,
): Promise<{ records: IcebergResult[] }> => ({
  records: event.records.map(({ recordId, data }) => {
    try {
      const click = JSON.parse(Buffer.from(data, 'base64').toString()) as { page: string };
      const destinationTableName = click.page.startsWith('/tea') ? 'tea_clicks' : 'clicks';
      return {
        recordId,
        result: 'Ok',
        data,
        metadata: {
          otfMetadata: {
            destinationDatabaseName: 'shop',
            destinationTableName,
            operation: 'insert',
          },
        },
      };
    } catch {
      return { recordId, result: 'ProcessingFailed', data };
    }
  }),
});
