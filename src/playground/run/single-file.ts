import type { FunctionSpec, SandboxLanguage } from '../../sandbox/protocol.ts';

/** A function of one file with nothing configured, on the default runtime. */
export function singleFile(code: string, language: SandboxLanguage): FunctionSpec {
  return {
    files: [{ name: 'index', code, language }],
    handler: 'index.handler',
    runtime: 'nodejs24.x',
    environment: {},
  };
}
