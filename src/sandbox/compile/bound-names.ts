import type { AnyNode } from 'acorn';

/** The names that a pattern binds or assigns to: of `{ a, b: [c = 1, ...d] }`, a, c and d. */
export function boundNames(pattern: AnyNode): string[] {
  if (pattern.type === 'Identifier') return [pattern.name];
  if (pattern.type === 'AssignmentPattern') return boundNames(pattern.left);
  if (pattern.type === 'RestElement') return boundNames(pattern.argument);
  if (pattern.type === 'ArrayPattern') {
    return pattern.elements.flatMap((each) => (each ? boundNames(each) : []));
  }
  if (pattern.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((each) =>
    boundNames(each.type === 'Property' ? each.value : each),
  );
}
