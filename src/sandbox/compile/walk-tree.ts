import type { AnyNode, Node } from 'acorn';

/** Where a visited node stands. */
export interface Surroundings {
  parent: AnyNode | undefined;
  /** Whether a function, or what runs like one, is around it. */
  inFunction: boolean;
}

/** Visits a syntax tree's every node, without recursion: hostile sources nest deeply. */
export function walkTree(
  root: Node,
  visit: (node: AnyNode, surroundings: Surroundings) => void,
): void {
  const waiting: [Node, Surroundings][] = [[root, { parent: undefined, inFunction: false }]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, surroundings] = next;
    visit(node as AnyNode, surroundings);
    const inFunction = surroundings.inFunction || functions.has(node.type);
    const around = { parent: node as AnyNode, inFunction };
    for (const value of Object.values(node)) {
      const children: unknown[] = Array.isArray(value) ? value : [value];
      for (const child of children) if (isNode(child)) waiting.push([child, around]);
    }
  }
}

const functions: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'StaticBlock',
]);

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    'start' in value
  );
}
