import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import type { AttackRow } from './attack-row.ts';
import { attackTable } from './attack-table.ts';

/** Prints the table of the attacks once all have run; ATTACK_TABLE names a file for it as well. */
export default class TableReporter implements Reporter {
  readonly #rows: AttackRow[] = [];

  onTestEnd(_test: TestCase, { annotations }: TestResult): void {
    for (const { type, description = '' } of annotations) {
      if (type === 'attack') this.#rows.push(JSON.parse(description) as AttackRow);
    }
  }

  onEnd(): void {
    if (this.#rows.length === 0) return;
    const table = attackTable(this.#rows);
    console.log(`\n${table}`);
    const file = process.env['ATTACK_TABLE'];
    if (file) writeFileSync(file, `${table}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
