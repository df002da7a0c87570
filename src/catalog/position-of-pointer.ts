import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { fromPointer } from './json-pointer.ts';
import { lineAndColumn } from './parse-json.ts';

/** Line and column, counted from 1, of what a pointer names in a JSON text; of the nearest parent where it is absent. */
export function positionOfPointer(text: string, pointer: string): { line: number; column: number } {
  const root = parseTree(text);
  let node = root;
  for (const segment of fromPointer(pointer)) {
    if (!node) break;
    const step = node.type === 'array' ? Number(segment) : segment;
    const next = findNodeAtLocation(node, [step]);
    if (!next) break;
    node = next;
  }
  const isMember = node?.parent?.type === 'property';
  return lineAndColumn(text, (isMember ? node?.parent?.offset : node?.offset) ?? 0);
}
