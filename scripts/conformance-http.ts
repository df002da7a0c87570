import { parseArgs } from 'node:util';
import { answerCases } from './lib/http/answer-cases.ts';
import { askPeer } from './lib/http/ask-peer.ts';
import { caseResult } from './lib/http/case-result.ts';
import type { CaseResult } from './lib/http/case-result.ts';
import { compareResponses } from './lib/http/compare-responses.ts';
import { formatResult, formatTotals } from './lib/http/format-results.ts';
import { headerNames } from './lib/http/header-names.ts';
import { installPeer } from './lib/http/install-peer.ts';
import { judgedCases } from './lib/http/judged-cases.ts';
import { knownDifferences } from './lib/http/known-differences.ts';

/**
 * Compares what the HTTP judges say with what a client of serverless-offline gets. `--only` takes a part of a line's
 * name, such as `alb: body`. Ends with 1 where a difference is not listed or a listed one is gone, and with 2 where
 * serverless-offline cannot be had.
 */
const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const cases = judgedCases(answerCases, knownDifferences).filter(({ name }) =>
  name.includes(values.only),
);
if (cases.length === 0) {
  console.error(`No case has \`${values.only}\` in its name, such as \`alb: body is null\`.`);
  process.exit(2);
}
try {
  process.exitCode = await compare();
} catch (error) {
  console.error(
    `Nothing was compared to the end: serverless-offline could not be had. It needs npm and, the first time, the network; npm goes where its \`registry\` and \`proxy\` settings say. Then run this again.\n${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 2;
}

async function compare(): Promise<number> {
  const root = installPeer({ log: console.error });
  const peer = await askPeer(
    root,
    answerCases.map(({ does }) => does),
  );
  const results: CaseResult[] = [];
  try {
    for (const { name, format, number, answerCase, judged, known } of cases) {
      const observed = await peer.ask(format, number);
      const differences = compareResponses(judged, observed, headerNames(answerCase));
      const result = caseResult(differences, known);
      results.push(result);
      console.log(formatResult(name, result));
    }
  } finally {
    await peer.stop();
  }
  console.log(`\n${formatTotals(results)}`);
  return results.every(({ verdict }) => verdict === 'same' || verdict === 'listed') ? 0 : 1;
}
