import { parseArgs } from 'node:util';
import { formatCounts, formatVerdict } from './lib/conformance/format-verdicts.ts';
import { excuseFirefox } from './lib/conformance/excuse-firefox.ts';
import { judgeCase } from './lib/conformance/judge-case.ts';
import type { CaseVerdict } from './lib/conformance/judge-case.ts';
import { openChromium } from './lib/conformance/open-chromium.ts';
import { openFirefox } from './lib/conformance/open-firefox.ts';
import { runCase } from './lib/conformance/run-case.ts';
import { readCases } from './lib/conformance/runtime-case.ts';
import { serveSandbox } from './lib/conformance/serve-sandbox.ts';

/**
 * Runs recorded cases in the playground's sandbox and compares. `--only` takes a part of a name,
 * `--verbose` shows whole texts, and those of what cannot be reproduced too.
 */
const browsers = { chromium: openChromium, firefox: openFirefox };
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    only: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
  },
});
const open = Object.entries(browsers).find(([name]) => name === values.browser)?.[1];
const [file = 'tests/runtime-cases/nodejs24.json'] = positionals;

if (!open) {
  console.error(
    `There is no browser \`${values.browser}\`; there is ${Object.keys(browsers).join(', ')}.`,
  );
  process.exit(2);
}
const cases = readCases(file).filter(({ name }) => name.includes(values.only));
const width = Math.max(...cases.map(({ name }) => name.length));
const server = await serveSandbox();
const page = await open(server.url).catch((error: unknown) => {
  console.error(String(error));
  process.exit(2);
});
const verdicts: CaseVerdict[] = [];
for (const recorded of cases) {
  const judged = judgeCase(recorded, await runCase(recorded, page.evaluate));
  const verdict = values.browser === 'firefox' ? excuseFirefox(judged, recorded) : judged;
  verdicts.push(verdict);
  console.log(formatVerdict(verdict, width, values.verbose));
}
await page.close();
server.close();
console.log(`\n${formatCounts(verdicts)}`);
process.exitCode = verdicts.some(({ verdict }) => verdict === 'different') ? 1 : 0;
