import { chromium as playwright } from '@playwright/test';
import { browserFlags } from '../lib/browser-flags.ts';
import type { BenchContext, Measurement } from './measurement.ts';

/** Bytes over the wire, headers included, for an integration's page that nobody touches. */
export async function transfer({ url, chromium }: BenchContext): Promise<Measurement[]> {
  const browser = await playwright.launch({ executablePath: chromium, args: browserFlags });
  const page = await browser.newPage();
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = (kinds.get(requestId) ?? 'Other').toLowerCase();
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  const response = await page.goto(`${url}integrations/sqs/`, { waitUntil: 'networkidle' });
  if (!response?.ok()) throw new Error(`The page answers ${response?.status() ?? 'nothing'}.`);
  await browser.close();
  const group = 'transfer';
  const total = [...bytes.values()].reduce((sum, value) => sum + value, 0);
  return [
    {
      group,
      what: 'integration page (sqs)',
      value: total,
      unit: 'B',
      note: 'brotli, headers included',
    },
    ...[...bytes].map(([kind, value]) => ({ group, what: `  ${kind}`, value, unit: 'B' as const })),
  ];
}
