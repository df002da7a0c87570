import { expect } from 'vitest';
import { thrown } from './test-thrown.ts';

/** Something done with a module, by name. */
export type Deed<Module> = [title: string, make: (module: Module) => unknown];

/** Does the same with our module and with Node's, and expects the same answer or the same error. */
export function expectAgreement<Module>(
  own: unknown,
  real: Module,
  make: (module: Module) => unknown,
): void {
  expect(plain(thrown(() => make(own as Module)))).toEqual(plain(thrown(() => make(real))));
}

/** As `expectAgreement`, where the answer comes later. */
export async function expectLaterAgreement<Module>(
  own: unknown,
  real: Module,
  make: (module: Module) => Promise<unknown>,
): Promise<void> {
  const [ours, theirs] = await Promise.all(
    [own as Module, real].map((module) =>
      make(module).then(
        (answer) => ({ answer }),
        (error: unknown) =>
          thrown(() => {
            throw error;
          }),
      ),
    ),
  );
  expect(plain(ours)).toEqual(plain(theirs));
}

function plain(value: unknown): unknown {
  const text = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'bigint') return `${part}n`;
    if (part === undefined) return '(undefined)';
    return typeof part === 'function' ? '(function)' : part;
  });
  return JSON.parse(text) as unknown;
}
