import type { ClientConfig } from '../recording/aws-client.ts';
import type { Command } from '../recording/aws-command.ts';
import { presignedUrl } from '../recording/presigned-url.ts';
import type { PresignOptions } from '../recording/presigned-url.ts';
import { unavailable } from './shared/unavailable.ts';

/** `@aws-sdk/s3-request-presigner`: addresses that say in place of their signature that they have none. */
export default {
  ...unavailable(
    's3-request-presigner',
    ['S3RequestPresigner'],
    'It works in Lambda; the sandbox has getSignedUrl.',
  ),
  getSignedUrl: (
    client: { config: ClientConfig },
    command: Command,
    options?: PresignOptions,
  ): Promise<string> => presignedUrl(client.config, command, options),
};
