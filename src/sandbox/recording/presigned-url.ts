import type { ClientConfig } from './aws-client.ts';
import type { Command } from './aws-command.ts';
import type { Credentials } from './environment-credentials.ts';

export interface PresignOptions {
  /** Seconds. */
  expiresIn?: number;
  signingDate?: Date;
}

const longest = 7 * 24 * 60 * 60;
/** What stands where the signature would be: nobody can take it for one. */
const noSignature = 'not-signed-by-the-playground';
const namedOtherwise: Record<string, string> = {
  VersionId: 'versionId',
  UploadId: 'uploadId',
  PartNumber: 'partNumber',
};

/** The address that S3's presigner gives for a command, but for the signature. Sends nothing. */
export async function presignedUrl(
  config: ClientConfig,
  command: Command,
  { expiresIn = 900, signingDate = new Date() }: PresignOptions = {},
): Promise<string> {
  if (expiresIn > longest) {
    throw new Error(
      'Signature version 4 presigned URLs must have an expiration date less than one week in the future',
    );
  }
  const region = await config.region();
  const { accessKeyId, sessionToken } = (await config.credentials()) as Credentials;
  const input = command.input as Record<string, unknown>;
  const operation = command.constructor.name.replace(/Command$/, '');
  const date = signingDate.toISOString().replaceAll(/[:-]|\.\d{3}/g, '');
  const url = addressOf(config, region, text(input['Bucket']), text(input['Key']));
  const query: Record<string, string> = {
    ...membersOf(input),
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD',
    'X-Amz-Credential': `${accessKeyId}/${date.slice(0, 8)}/${region}/s3/aws4_request`,
    'X-Amz-Date': date,
    'X-Amz-Expires': String(expiresIn),
    ...(sessionToken ? { 'X-Amz-Security-Token': sessionToken } : {}),
    'X-Amz-Signature': noSignature,
    'X-Amz-SignedHeaders': 'host',
    'x-id': operation,
  };
  const pairs = Object.keys(query)
    .sort()
    .map((name) => `${encode(name)}=${encode(query[name] ?? '')}`);
  return `${url}?${pairs.join('&')}`;
}

/** The bucket's own host where its name may be one. */
function addressOf(config: ClientConfig, region: string, bucket: string, key: string): string {
  const { endpoint, forcePathStyle } = config;
  const host = `s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
  const base = new URL(typeof endpoint === 'string' ? endpoint : `https://${host}`);
  const path = key.split('/').map(encode).join('/');
  return forcePathStyle === true || bucket.includes('.') || bucket === ''
    ? `${base.origin}/${bucket}${path && '/'}${path}`
    : `${base.protocol}//${bucket}.${base.host}/${path}`;
}

function membersOf(input: Record<string, unknown>): Record<string, string> {
  const members = Object.entries(input).flatMap(([name, value]) => {
    const kebab = /^Response[A-Z]/.test(name)
      ? name.replaceAll(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()
      : undefined;
    const found = namedOtherwise[name] ?? kebab;
    return found === undefined || value === undefined ? [] : [[found, text(value)] as const];
  });
  return Object.fromEntries(members);
}

function text(value: unknown): string {
  if (value instanceof Date) return value.toUTCString();
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function encode(part: string): string {
  return encodeURIComponent(part).replaceAll(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
