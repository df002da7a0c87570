import { expect, test, vi } from 'vitest';
import { services } from '../services.ts';
import { warnOfModuleSyntax } from './warn-of-module-syntax.ts';

test("warns of ES modules' syntax alone", () => {
  const emitWarning = vi.fn();
  services.process = { emitWarning } as unknown as NodeJS.Process;
  warnOfModuleSyntax(new SyntaxError("Unexpected token '{'"), '/var/task/index.js');
  warnOfModuleSyntax("Unexpected token 'export'", '/var/task/index.js');
  expect(emitWarning).not.toHaveBeenCalled();
  warnOfModuleSyntax(new SyntaxError("Unexpected token 'export'"), '/var/task/index.js');
  expect(emitWarning).toHaveBeenCalledWith(
    expect.stringMatching(/^Failed to load the ES module: \/var\/task\/index\.js\. Make sure/),
  );
});
