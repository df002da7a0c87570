import type { Finding } from './types.ts';

/** Content that cannot be shown. The message lists every finding, so that a failed build explains itself. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const count = findings.length === 1 ? '1 problem' : `${findings.length} problems`;
    super([`The content has ${count}:`, ...findings.map(formatFinding)].join('\n'));
    this.findings = findings;
  }
}

function formatFinding({ file, pointer, problem, expected, fix, line }: Finding): string {
  const place = line === undefined ? `${file}${pointer && `#${pointer}`}` : `${file}:${line}`;
  return `- ${place}: ${problem} Expected ${expected}. ${fix}`;
}
