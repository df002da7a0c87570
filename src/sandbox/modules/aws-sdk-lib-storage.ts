import { Upload } from '../recording/upload.ts';

/** `@aws-sdk/lib-storage`: uploads, whose calls are recorded as those of S3. */
export default { Upload };
