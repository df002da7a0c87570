import { NumberValueImpl } from '@aws-sdk/util-dynamodb';
import { paginator } from '../recording/aws-paginate.ts';
import {
  DynamoDBDocument,
  DynamoDBDocumentClient,
  documentCommands,
} from '../recording/document-client.ts';

/** `@aws-sdk/lib-dynamodb`: the document client, whose calls are recorded as DynamoDB's. */
export default {
  ...documentCommands,
  DynamoDBDocument,
  DynamoDBDocumentClient,
  NumberValue: NumberValueImpl,
  paginateQuery: paginator(documentCommands.QueryCommand),
  paginateScan: paginator(documentCommands.ScanCommand),
};
