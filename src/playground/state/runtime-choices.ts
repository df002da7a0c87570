import type { RuntimeName } from '../../sandbox/protocol.ts';

/** The runtimes that one can choose, the usual one first. */
export const runtimeChoices: { name: RuntimeName; title: string }[] = [
  { name: 'nodejs24.x', title: 'Node.js 24' },
  { name: 'nodejs22.x', title: 'Node.js 22' },
];
