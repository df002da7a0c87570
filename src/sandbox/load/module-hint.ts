import { isNodeModule } from '../module-chunks.ts';
import type { Notice } from '../protocol.ts';
import { nearestName } from './nearest-name.ts';

/** Names that a reader may have meant, with the usual ones first. */
const names =
  `node:crypto node:fs node:fs/promises node:path node:zlib node:util node:url node:buffer
  node:events node:stream node:stream/promises node:assert node:async_hooks node:os node:http node:https
  node:querystring node:string_decoder node:timers node:timers/promises node:perf_hooks node:module
  node:process @aws-sdk/client-s3 @aws-sdk/client-dynamodb @aws-sdk/client-sqs @aws-sdk/client-sns
  @aws-sdk/client-lambda @aws-sdk/client-ssm @aws-sdk/client-secrets-manager @aws-sdk/client-eventbridge
  @aws-sdk/client-sts @aws-sdk/client-ses @aws-sdk/client-cloudwatch @aws-sdk/lib-dynamodb
  @aws-sdk/util-dynamodb @aws-sdk/lib-storage aws-xray-sdk aws-xray-sdk-core @aws-lambda-powertools/batch @aws-lambda-powertools/logger
  @aws-lambda-powertools/metrics @aws-lambda-powertools/tracer`.split(/\s+/);

const here =
  "What is here: the function's own files; Node's modules such as `node:crypto`, `node:fs`, `node:zlib`, `node:stream` and `node:util`; `@aws-sdk/client-*`, `@aws-sdk/lib-dynamodb` and `@aws-sdk/lib-storage`, whose calls are recorded; `@aws-sdk/util-dynamodb`; `aws-xray-sdk`; and the batch, logger, metrics and tracer of `@aws-lambda-powertools`.";

/** What a reader can do about an import that leads nowhere here. */
export function moduleHint(specifier: string): Notice {
  return { code: 'module-unavailable', text: `${reason(specifier)} ${here}` };
}

function reason(specifier: string): string {
  const meant = nearestName(specifier, names);
  if (isNodeModule(specifier))
    return `\`${specifier}\` is there in Lambda, but not in the playground.`;
  if (meant !== undefined) return `There is no \`${specifier}\`; did you mean \`${meant}\`?`;
  if (/^@(?:aws-sdk|smithy)\//.test(specifier)) {
    return `\`${specifier}\` is there in Lambda, but not in the playground.`;
  }
  if (specifier === 'aws-sdk') {
    return 'Lambda has version 3 of the AWS SDK alone: `aws-sdk`, version 2, is not there since Node.js 18; import `@aws-sdk/client-s3` and its like.';
  }
  return `\`${specifier}\` is not in the playground, which installs no packages and has no layers: in Lambda it would be found in the function's \`node_modules\` or, by \`require\`, in a layer's \`/opt/nodejs/node_modules\`.`;
}
