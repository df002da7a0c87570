import { services } from '../../services.ts';
import { nodeError } from './node-error.ts';

/**
 * Functions (callable, and constructible as classes are) that a browser cannot have. Using one
 * throws, and tells the reader why.
 */
export function unavailable<Name extends string>(
  module: string,
  names: readonly Name[],
  why = 'It works in Lambda; a browser has no such thing.',
): Record<Name, () => never> {
  const refuse = (name: string): never => {
    const text = `${module}.${name} is not available in this sandbox. ${why}`;
    services.notify({ code: 'module-unavailable', text });
    throw nodeError(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', text);
  };
  const entries = names.map((name): [Name, () => never] => {
    const refused = function (): never {
      return refuse(name);
    };
    Object.defineProperty(refused, 'name', { value: name });
    return [name, refused];
  });
  return Object.fromEntries(entries) as Record<Name, () => never>;
}
