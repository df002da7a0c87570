import { singleFile } from '../../../src/playground/run/single-file.ts';
import type { RunResult } from '../../../src/sandbox/protocol.ts';
import { openSandbox } from '../support/sandbox.ts';
import { outcomeText } from './support/attack-row.ts';
import { expect, record, test } from './support/attack.ts';

test('34: a killed process of the frame, noticed within a second and a half', async ({
  page,
  context,
  canary,
}) => {
  const { running } = await openSandbox(page);
  // Playwright gives up a page whose child has crashed; the page itself is well, as CDP can tell.
  const pageTools = await context.newCDPSession(page);
  const evaluate = async (expression: string): Promise<unknown> => {
    const options = { awaitPromise: true, returnByValue: true };
    const { result } = await pageTools.send('Runtime.evaluate', { expression, ...options });
    return result.value;
  };
  const run = async (body: string): Promise<{ result: RunResult; ms: number }> => {
    const code = `export const handler = async () => { ${body} };`;
    const request = { function: singleFile(code, 'javascript'), event: '{}', timeoutMs: 10_000 };
    return (await evaluate(
      `host.run(${JSON.stringify(request)}).then((result) => ({ result, ms: performance.now() - globalThis.from }))`,
    )) as { result: RunResult; ms: number };
  };
  const killed = run('await new Promise((resolve) => setTimeout(resolve, 9_000))');
  await running();
  const frameTools = await context.newCDPSession(page.frames()[1]!);
  await evaluate('globalThis.from = performance.now(); globalThis.longestGap = 0');
  frameTools.send('Page.crash').catch(() => undefined);
  const { result, ms } = await killed;
  const { outcome } = result;
  await evaluate('globalThis.from = performance.now()');
  const next = await run('return 1');
  const longestGap = (await evaluate('longestGap')) as number;
  record({
    number: 34,
    name: `a killed process of the frame, noticed after ${Math.round(ms)} ms`,
    outcome: outcomeText(outcome),
    hits: canary.heard(),
    longestGap,
    recoverMs: next.ms,
  });
  expect(ms).toBeLessThan(1_500);
  expect(outcome).toHaveProperty('errorMessage', expect.stringContaining('signal: killed'));
  expect(result.notices.map(({ code }) => code)).toEqual(['sandbox-lost']);
  expect(next.result.outcome).toEqual({ kind: 'response', body: '1' });
  expect(longestGap).toBeLessThan(1_000);
});
