import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { ajvOptions, ownKeywords } from '../catalog/ajv-options.ts';
import type { EventType } from '../catalog/types.ts';

/**
 * The source of an ES module that exports `validateEvent` and `validateResponse` of an event type, the latter `null`
 * where the service does not read the response. Ajv compiles it here because in a page it would need `eval`; esbuild
 * bundles Ajv's run-time helpers in, which its output calls by `require()`.
 */
export async function validatorCode({
  eventSchema,
  responseSchema,
}: Pick<EventType, 'eventSchema' | 'responseSchema'>): Promise<string> {
  const ajv = new Ajv({
    ...ajvOptions,
    code: { source: true, esm: true, lines: false, optimize: 2 },
  });
  addFormats(ajv);
  ownKeywords.forEach((keyword) => ajv.addKeyword(keyword));
  ajv.addSchema(eventSchema, 'event');
  if (responseSchema) ajv.addSchema(responseSchema, 'response');
  const code = standaloneCode(ajv, {
    validateEvent: 'event',
    ...(responseSchema ? { validateResponse: 'response' } : {}),
  });
  return bundle(responseSchema ? code : `${code}\nexport const validateResponse = null;`);
}

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), sourcefile: 'validator.js' },
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
