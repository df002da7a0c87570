import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

const folder = 'content/integrations/sqs/messages';

/** The handler and event that all speed measurements run, in JavaScript and JSON. */
export function exampleRun(): { handler: string; event: string; timeoutMs: number } {
  return {
    handler: transformSync(readFileSync(`${folder}/handlers/default.ts`, 'utf8'), { loader: 'ts' })
      .code,
    event: readFileSync(`${folder}/samples/standard-queue.json`, 'utf8'),
    timeoutMs: 15_000,
  };
}
