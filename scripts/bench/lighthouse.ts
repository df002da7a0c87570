import { launch } from 'chrome-launcher';
import lighthouseRun from 'lighthouse';
import { browserFlags } from '../lib/browser-flags.ts';
import type { BenchContext, Measurement } from './measurement.ts';

const four = ['performance', 'accessibility', 'best-practices', 'seo'];
const metrics = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'];

/** Lighthouse's four scores for an integration's page on its simulated phone. */
export async function lighthouse({ url, chromium }: BenchContext): Promise<Measurement[]> {
  const chrome = await launch({ chromePath: chromium, chromeFlags: browserFlags });
  try {
    const result = await lighthouseRun(`${url}integrations/sqs/`, {
      port: chrome.port,
      logLevel: 'error',
      onlyCategories: four,
    });
    if (!result) throw new Error('Lighthouse gave no result.');
    const { categories, audits, runtimeError } = result.lhr;
    if (runtimeError) throw new Error(runtimeError.message);
    const scores = Object.values(categories).map(({ title, score }) => ({
      group: 'lighthouse',
      what: title,
      value: (score ?? 0) * 100,
      unit: 'points' as const,
      note: 'mobile, of 100',
    }));
    const times = metrics.flatMap((id) => {
      const audit = audits[id];
      return audit?.numericValue === undefined
        ? []
        : [
            {
              group: 'lighthouse',
              what: `  ${audit.title}`,
              value: audit.numericValue,
              unit: 'ms' as const,
              note: 'simulated',
            },
          ];
    });
    return [...scores, ...times];
  } finally {
    chrome.kill();
  }
}
