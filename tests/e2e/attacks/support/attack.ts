import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { singleFile } from '../../../../src/playground/run/single-file.ts';
import type { RunRequest } from '../../../../src/playground/sandbox-host.ts';
import type { Notice, OutcomeKind, RunResult } from '../../../../src/sandbox/protocol.ts';
import { openSandbox } from '../../support/sandbox.ts';
import { outcomeText } from './attack-row.ts';
import type { AttackRow } from './attack-row.ts';
import { evilName, startCanary } from './canary.ts';
import type { Canary } from './canary.ts';
import { installArena } from './install-arena.ts';
import type { ArenaReport } from './install-arena.ts';

/** A hostile function, and how its run has to end. */
export interface Attack {
  /**
   * What runs instead of the sandbox's worker, as if an attacker had it whole: JavaScript with
   * `port`, the page's, and `say`, which sends over it as the runtime does.
   */
  worker?: string;
  /** JavaScript. `CANARY` stands for a canary's host and port, `CANARIES` for the list of all. */
  code?: string;
  request?: Partial<RunRequest>;
  /** Runs the same function so often, warm where that is possible; the last is judged. */
  times?: number;
  ends: OutcomeKind | OutcomeKind[];
  /** What the handler answers, where it does. */
  answers?: unknown;
  errorType?: string;
  notices?: Notice['code'][];
  check?: (result: RunResult, all: RunResult[]) => void;
}

const harmless = 'export const handler = async () => 1;';

interface Fixtures {
  canary: Canary;
  /** One page for all attacks of a worker: what one of them breaks, the next would suffer. */
  arena: HostilePage;
}

interface HostilePage {
  page: Page;
  /** Sets the text of the worker at `hostileUrl`. */
  setWorker(text: string): void;
}

const hostileUrl = 'hostile-worker.js';

/** Playwright's `test` with canaries that the browser can reach by name, and with a page to attack. */
export const test = base.extend<object, Fixtures>({
  canary: [
    async ({}, use) => {
      const canary = await startCanary();
      await use(canary);
      canary.close();
      expect(canary.heard(), 'connections after all attacks').toBe(0);
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = [
        ...(launchOptions.args ?? []),
        `--host-resolver-rules=MAP ${evilName} 127.0.0.1`,
      ];
      await use({ ...launchOptions, args });
    },
    { scope: 'worker' },
  ],
  arena: [
    async ({ browser }, use, { project }) => {
      const page = await browser.newPage({ baseURL: project.use.baseURL ?? '' });
      await openSandbox(page);
      await page.evaluate(installArena);
      let worker = '';
      await page.route(`**/${hostileUrl}`, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: worker }),
      );
      await use({ page, setWorker: (text) => (worker = text) });
      await page.close();
    },
    { scope: 'worker' },
  ],
});

/** The wall itself: no attack may hold the page for longer, nor the sandbox's next answer. */
export const bounds = { gapMs: 1_000, recoverMs: 1_000 } as const;

/** Writes a row of the table. */
export function record(row: AttackRow): void {
  test.info().annotations.push({ type: 'attack', description: JSON.stringify(row) });
}

/** Declares a test: the attack runs, ends as it should, and leaves page and sandbox well. */
export function attack(number: number, name: string, given: Attack): void {
  test(`${number}: ${name}`, async ({ arena, canary }) => {
    const heardBefore = canary.heard();
    const requests = Array.from({ length: given.times ?? 1 }, () => requestOf(given, canary));
    if (given.worker !== undefined) arena.setWorker(workerText(given.worker, canary));
    const workerUrl = given.worker === undefined ? 'undefined' : JSON.stringify(hostileUrl);
    const once = (): Promise<ArenaReport> =>
      arena.page.evaluate(`arena.attack(${JSON.stringify(requests)}, ${workerUrl})`);
    let report = await once();
    // On a busy machine everything may stand still for a second; a wall that is broken stays so.
    if (!isCalm(report)) report = await once();
    const { results, longestGap, recoverMs, recovered, changes } = report;
    const result = results.at(-1)!;
    const { outcome } = result;
    const hits = canary.heard() - heardBefore;
    record({ number, name, outcome: outcomeText(outcome), hits, longestGap, recoverMs });
    expect.soft(hits, 'connections to the canary').toBe(0);
    expect.soft(changes, 'what the page lost or gained').toEqual([]);
    expect.soft(recovered, 'the sandbox answers again').toBe(true);
    expect.soft(longestGap, 'the page stood still').toBeLessThan(bounds.gapMs);
    expect.soft(recoverMs, 'time to the next answer').toBeLessThan(bounds.recoverMs);
    judge(given, result);
    given.check?.(result, results);
  });
}

function isCalm({ longestGap, recoverMs }: ArenaReport): boolean {
  return longestGap < bounds.gapMs && recoverMs < bounds.recoverMs;
}

function requestOf({ code = harmless, request }: Attack, canary: Canary): RunRequest {
  const text = withCanaries(code, canary);
  return { event: '{}', timeoutMs: 1_000, function: singleFile(text, 'javascript'), ...request };
}

function workerText(body: string, canary: Canary): string {
  return `self.onmessage = async (first) => {
    const [port] = first.ports;
    const say = (message) => port.postMessage(JSON.stringify(message));
    ${withCanaries(body, canary)}
  };`;
}

function withCanaries(text: string, { hosts }: Canary): string {
  return text.replaceAll('CANARIES', JSON.stringify(hosts)).replaceAll('CANARY', hosts[0]!);
}

function judge(
  { ends, answers, errorType, notices }: Attack,
  { outcome, ...result }: RunResult,
): void {
  expect([ends].flat(), JSON.stringify(outcome).slice(0, 2_000)).toContain(outcome.kind);
  if (answers !== undefined && outcome.kind === 'response')
    expect(JSON.parse(outcome.body)).toEqual(answers);
  if (errorType !== undefined) expect(outcome).toHaveProperty('errorType', errorType);
  if (notices) expect(result.notices.map(({ code }) => code)).toEqual(notices);
}

export { expect };
