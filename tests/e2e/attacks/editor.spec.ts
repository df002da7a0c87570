import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { box, region } from '../support/playground-parts.ts';
import { permalink } from '../support/playground.ts';
import { expect, record, test } from './support/attack.ts';
import { attackPage } from './support/attacked-page.ts';

const eventType = 'sqs/messages';

attackPage(
  58,
  'types from elsewhere, and ten thousand of them',
  async ({ page, open, canary, say }) => {
    const urls = canary.hosts.map((host) => `http://${host}`);
    const handler = [
      ...urls.map(
        (url) => `/// <reference path="${url}/x.d.ts" />\n/// <reference types="${url}/y" />`,
      ),
      ...urls.map((url, index) => `import type T${index} from '${url}/z.ts';`),
      `type Wide = ${Array.from({ length: 10_000 }, (_, index) => `'v${index}'`).join(' | ')};`,
      'type Deep<T, N extends unknown[] = []> = N["length"] extends 40 ? T : [Deep<T, [...N, 0]>, Deep<T, [...N, 1]>];',
      'type Pairs = `${Wide}-${Wide}`; declare const pair: Pairs; declare const deep: Deep<Wide>;',
      '// @ts-check\n'.repeat(500),
      'export const handler = async (): Promise<unknown> => [pair, deep];',
    ].join('\n');
    await open(permalink({ eventType, handler, language: 'typescript' }));
    await box(page, 'Handler').focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('// still here');
    await expect(box(page, 'Handler')).toHaveValue(/still here/);
    say('checked in a worker, fetched nothing');
  },
);

test('55: the playground in a frame of a hostile page', async ({ page, canary }) => {
  const site = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><body>');
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  await page.goto('./');
  const handler = 'export const handler = async () => 1;';
  const address = new URL(`playground/${permalink({ eventType, handler })}`, page.url()).href;
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.style.cssText = 'opacity: 0.01; position: fixed; inset: 0; width: 1200px; height: 900px';
    setInterval(() => {
      for (const type of ['sandbox-hello', 'run', 'invoke', 'response'])
        frame.contentWindow?.postMessage({ type, requestId: '', body: '"forged"' }, '*');
    }, 10);
    document.body.append(frame);
  }, address);
  const framed = page.frameLocator('iframe');
  await expect(framed.getByRole('button', { name: 'Run', exact: true })).toBeVisible();
  await expect(framed.getByRole('region', { name: 'Result' })).not.toHaveAttribute('data-outcome');
  await framed.getByRole('button', { name: 'Run', exact: true }).click();
  const result = framed.getByRole('region', { name: 'Result' });
  await expect(result).toHaveAttribute('data-outcome', 'response', { timeout: 20_000 });
  await expect(result).not.toContainText('forged');
  record({
    number: 55,
    name: 'a playground in a frame of a hostile page, and a stolen click on Run',
    outcome: 'ran in the sandbox alone',
    hits: canary.heard(),
  });
  expect(canary.heard()).toBe(0);
  await expect(region(page, 'Result')).toHaveCount(0);
  site.close();
});
