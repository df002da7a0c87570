import { services } from '../services.ts';
import type { FunctionFile, FunctionSpec, Notice, RuntimeName } from '../protocol.ts';
import { createFunctionLoader } from './function-loader.ts';
import type { FunctionLoader } from './function-loader.ts';

// What the runtime would have lent before anything is loaded.
services.process = process;

/** A function that loads in a test, and what the reader is told. */
export interface TestedFunction {
  loader: FunctionLoader;
  notices: Notice[];
}

export interface TestOptions {
  handler?: string;
  runtime?: RuntimeName;
  language?: FunctionFile['language'];
  modules?: Record<string, string>;
}

/** Makes a function of files for tests of loading: names to texts. */
export async function functionOf(
  files: Record<string, string>,
  options: TestOptions = {},
): Promise<TestedFunction> {
  const { handler = 'index.handler', runtime = 'nodejs24.x', language = 'javascript' } = options;
  const notices: Notice[] = [];
  const spec: FunctionSpec = {
    files: Object.entries(files).map(([name, code]) => ({ name, code, language })),
    handler,
    runtime,
    environment: {},
  };
  const loader = await createFunctionLoader({
    function: spec,
    modules: options.modules ?? {},
    notify: (notice) => notices.push(notice),
  });
  return { loader, notices };
}

/** Loads and runs a function; the answer is what it returns, or `name: message` of what it throws. */
export async function answerOf(
  files: Record<string, string>,
  options: TestOptions = {},
): Promise<unknown> {
  try {
    const { loader } = await functionOf(files, options);
    const handler = await loader.load();
    return await handler({}, {});
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : { thrown: error };
  }
}
