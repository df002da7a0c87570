import type { Page } from '@playwright/test';
import { startStaticServer } from '../../scripts/lib/static-server.ts';
import type { StaticServer } from '../../scripts/lib/static-server.ts';
import { expect, test } from './support/test.ts';

const kilobyte = 1000;
let server: StaticServer;

test.beforeAll(async () => {
  server = await startStaticServer({ root: 'dist', base: '/', brotli: true });
});

test.afterAll(async () => {
  await server.close();
});

/** Loads a page and answers what came over the wire, headers included, by address. */
async function load(page: Page, path: string): Promise<Map<string, number>> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const urls = new Map<string, string>();
  const bytes = new Map<string, number>();
  client.on('Network.requestWillBeSent', ({ requestId, request }) =>
    urls.set(requestId, request.url),
  );
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    bytes.set(urls.get(requestId) ?? requestId, encodedDataLength),
  );
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  return bytes;
}

const budgets: Record<string, number> = {
  '': 75,
  'integrations/': 75,
  'integrations/sqs/': 75,
  'integrations/alb/': 75,
  'integrations/s3/': 75,
  'integrations/efs/': 75,
};

for (const [path, budget] of Object.entries(budgets))
  test(`/${path} comes in ${budget} kB or less, without editor and validators`, async ({
    page,
  }) => {
    const bytes = await load(page, path);
    const total = [...bytes.values()].reduce((sum, value) => sum + value, 0);
    expect(total / kilobyte, [...bytes].map((pair) => pair.join(' ')).join('\n')).toBeLessThan(
      budget,
    );
    const lazy = [...bytes.keys()].filter((url) =>
      /monaco|validators\/|sandbox|editor\.worker|json\.worker|ts\.worker/.test(url),
    );
    expect(lazy).toEqual([]);
    const large = [...bytes].filter(([, value]) => value > 40 * kilobyte);
    expect(large).toEqual([]);
  });
