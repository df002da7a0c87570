import { services } from '../services.ts';

const ofModules =
  /^(?:Unexpected token 'export'|Cannot use import statement outside a module|Cannot use 'import\.meta' outside a module)$/;

/** Warns as Node does where a file that counts as CommonJS has the syntax of ES modules. */
export function warnOfModuleSyntax(error: unknown, path: string): void {
  if (!(error instanceof Error) || !ofModules.test(error.message)) return;
  services.process.emitWarning(
    `Failed to load the ES module: ${path}. Make sure to set "type": "module" in the nearest package.json file or use the .mjs extension.`,
  );
}
