import { isNodeModule } from '../module-chunks.ts';
import type { Notice } from '../protocol.ts';
import { familiarModules } from './familiar-modules.ts';
import { nearestName } from './nearest-name.ts';

/** What does the work of well-known packages here, and in Lambda without any package. */
const instead: readonly [packages: string, advice: string][] = [
  [
    'axios got ky node-fetch cross-fetch isomorphic-fetch undici request request-promise superagent needle phin',
    'Use the global `fetch`, which Node.js has itself: its calls are recorded here.',
  ],
  ['uuid nanoid cuid ulid', 'Use `crypto.randomUUID()`, which needs no import.'],
  [
    'aws-sdk-mock aws-sdk-client-mock',
    'Write what a call answers beside the call that was recorded.',
  ],
  ['dotenv', "Set the function's environment variables instead."],
];

const here =
  "What is here: the function's own files; Node's modules such as `node:crypto`, `node:fs`, `node:zlib`, `node:stream` and `node:util`; `@aws-sdk/client-*`, `@aws-sdk/lib-dynamodb` and `@aws-sdk/lib-storage`, whose calls are recorded; `@aws-sdk/util-dynamodb`, `@aws-sdk/credential-providers` and `@aws-sdk/s3-request-presigner`; `aws-xray-sdk`; and the batch, logger, metrics and tracer of `@aws-lambda-powertools`.";

/** What a reader can do about an import that leads nowhere here. */
export function moduleHint(specifier: string): Notice {
  return { code: 'module-unavailable', text: `${reason(specifier)} ${here}` };
}

function reason(specifier: string): string {
  const name = /^(?:@[^/]+\/)?[^/]*/.exec(specifier)?.[0] ?? specifier;
  if (name === 'aws-sdk') {
    return 'Lambda has version 3 of the AWS SDK alone: `aws-sdk`, version 2, is not there since Node.js 18; import `@aws-sdk/client-s3` and its like.';
  }
  if (isNodeModule(specifier))
    return `\`${specifier}\` is there in Lambda, but not in the playground.`;
  const advice = instead.find(([packages]) => packages.split(' ').includes(name))?.[1];
  const meant = advice === undefined ? nearestName(specifier, familiarModules) : undefined;
  if (meant !== undefined) return `There is no \`${specifier}\`; did you mean \`${meant}\`?`;
  if (/^@(?:aws-sdk|smithy)\//.test(specifier)) {
    return `\`${specifier}\` is there in Lambda, but not in the playground.`;
  }
  const found = `in Lambda it would be found in the function's \`node_modules\` or, by \`require\`, in a layer's \`/opt/nodejs/node_modules\`.`;
  const text = `\`${specifier}\` is not in the playground, which installs no packages and has no layers: ${found}`;
  return advice === undefined ? text : `${text} ${advice}`;
}
