import * as utilities from '@aws-sdk/util-dynamodb';

/** `@aws-sdk/util-dynamodb` itself. */
export default utilities;
