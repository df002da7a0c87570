import { isObject } from '../answer.ts';

/** A member that the guide has elsewhere. */
interface Misplaced {
  name: string;
  /** Where it stands. */
  pointer: string;
}

const claims = ['claimsToAddOrOverride', 'claimsToSuppress'];
const scopes = ['scopesToAdd', 'scopesToSuppress'];

/** Claims and scopes that stand beside the parts of the details, and scopes that stand in the part of the ID token. */
export function findMisplaced(details: Record<string, unknown>, at: string): Misplaced[] {
  const inside = details['idTokenGeneration'];
  return [
    ...given(details, [...claims, ...scopes], at),
    ...(isObject(inside) ? given(inside, scopes, `${at}/idTokenGeneration`) : []),
  ];
}

function given(object: Record<string, unknown>, names: string[], at: string): Misplaced[] {
  return names
    .filter((name) => (object[name] ?? null) !== null)
    .map((name) => ({ name, pointer: `${at}/${name}` }));
}
