import type { Program } from 'acorn';
import type { Edit } from './edit-text.ts';
import { awaitWord } from './module-record.ts';
import { walkTree } from './walk-tree.ts';

/**
 * The edits by which an AsyncLocalStorage keeps its store over `await x`: the engine resumes functions
 * by itself and tells nobody. It becomes `$await.back(await $await.over(x))`, on the same line.
 */
export function awaitEdits(program: Program): Edit[] {
  const edits: Edit[] = [];
  const insert = (at: number, text: string): void => {
    edits.push({ start: at, end: at, text });
  };
  walkTree(program, (node) => {
    if (node.type !== 'AwaitExpression') return;
    insert(node.start, `${awaitWord}.back(`);
    insert(node.start + 'await'.length, ` ${awaitWord}.over(`);
    insert(node.end, '))');
  });
  return edits;
}
