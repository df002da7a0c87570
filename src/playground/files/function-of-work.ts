import type { FunctionFile, FunctionSpec } from '../../sandbox/protocol.ts';
import { readEnvironment } from '../environment/read-environment.ts';
import type { Work } from '../state/opening.ts';
import type { ExtraFile } from './extra-file.ts';

/** The function that the work describes. Its text decides what the main file is, hence that has no extension. */
export function functionOfWork(
  work: Pick<Work, 'handler' | 'language' | 'files' | 'runtime' | 'environment'>,
): FunctionSpec {
  const { handler: code, language, files, runtime, environment } = work;
  return {
    files: [{ name: 'index', code, language }, ...files.map(functionFile)],
    handler: 'index.handler',
    runtime,
    environment: readEnvironment(environment).variables,
  };
}

function functionFile({ name, code }: ExtraFile): FunctionFile {
  return { name, code, language: /\.m?ts$/.test(name) ? 'typescript' : 'javascript' };
}
