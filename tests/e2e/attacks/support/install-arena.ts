import type {
  RunRequest,
  SandboxHost,
  SandboxHostOptions,
} from '../../../../src/playground/sandbox-host.ts';
import type { RunResult } from '../../../../src/sandbox/protocol.ts';

/** What one attack did, as the page saw it. */
export interface ArenaReport {
  /** One for each run of the attack, long texts cut. */
  results: RunResult[];
  /** The longest time in which the page answered nothing, until the sandbox had recovered. */
  longestGap: number;
  /** Whether the next handler, an innocent one, answered its own event. */
  recovered: boolean;
  /** From the end of the attack to that answer. */
  recoverMs: number;
  /** What of the page is no longer as it was. */
  changes: string[];
}

export interface Arena {
  /** Runs the requests one after the other; in a sandbox whose worker is at `workerUrl`, if given. */
  attack(requests: RunRequest[], workerUrl?: string): Promise<ArenaReport>;
}

/** Runs in a page that `openSandbox` has opened, and needs nothing from outside of itself. */
export async function installArena(): Promise<void> {
  const page = globalThis as unknown as {
    host: SandboxHost;
    sandboxHostModule: { createSandboxHost: (options: SandboxHostOptions) => SandboxHost };
    arena: Arena;
    longestGap: number;
    lastBeat: number;
  };
  const builtIns: object[] = [Object, Array, Function, String, Number, Boolean, Symbol, BigInt];
  builtIns.push(Date, RegExp, Promise, Map, Set, Error, EventTarget, MessagePort, Node);
  builtIns.push(JSON, Math, Reflect);
  const keys = (one: object): string[] => Reflect.ownKeys(one).map(String);
  const tags = (selector: string): string[] =>
    [...document.querySelectorAll(selector)].map(
      (element) => (element.cloneNode() as Element).outerHTML,
    );
  const look = (): string[] => [
    ...builtIns.flatMap((one, index) =>
      [...keys(one), ...keys((one as { prototype?: object }).prototype ?? {})].map(
        (key) => `built-in ${index}: ${key}`,
      ),
    ),
    // Frames are globals by number.
    ...keys(globalThis).filter((key) => !/^\d+$/.test(key)),
    ...tags(':not(iframe)'),
    ...tags('iframe'),
    `${document.querySelectorAll('iframe').length} frames`,
    `${location.href} ${document.title} ${history.length}`,
    JSON.stringify([document.cookie, Object.entries(localStorage), Object.entries(sessionStorage)]),
  ];
  const cut = (text: string): string => text.slice(0, 20_000);
  const trim = ({ outcome, logs, ...rest }: RunResult): RunResult => ({
    ...rest,
    outcome:
      outcome.kind === 'response'
        ? { ...outcome, body: cut(outcome.body) }
        : {
            ...outcome,
            errorMessage: cut(outcome.errorMessage ?? ''),
            trace: outcome.trace.map(cut),
          },
    logs: logs.slice(0, 50).map((line) => ({ ...line, text: cut(line.text) })),
  });
  const innocent = {
    files: [
      { name: 'index', code: 'export const handler = async (e) => e;', language: 'javascript' },
    ],
    handler: 'index.handler',
    runtime: 'nodejs24.x',
    environment: {},
  } satisfies RunRequest['function'];
  let before: string[] = [];

  page.arena = {
    attack: async (requests, workerUrl) => {
      const attacked = workerUrl
        ? page.sandboxHostModule.createSandboxHost({
            document,
            frameUrl: 'sandbox.html',
            workerUrl,
          })
        : page.host;
      page.longestGap = 0;
      page.lastBeat = performance.now();
      const results: RunResult[] = [];
      for (const request of requests) results.push(await attacked.run(request));
      if (workerUrl) attacked.dispose();
      const ended = performance.now();
      const event = JSON.stringify(crypto.randomUUID());
      const { outcome } = await page.host.run({ function: innocent, event });
      const recoverMs = performance.now() - ended;
      await new Promise((resolve) => setTimeout(resolve, 25));
      const after = look();
      return {
        results: results.map(trim),
        longestGap: page.longestGap,
        recovered: outcome.kind === 'response' && outcome.body === event,
        recoverMs,
        changes: [
          ...after.filter((item) => !before.includes(item)).map((item) => `gained ${cut(item)}`),
          ...before.filter((item) => !after.includes(item)).map((item) => `lost ${cut(item)}`),
        ],
      };
    },
  };
  await page.host.run({ function: innocent, event: '1' });
  before = look();
}
