import { deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { banner, box, button, region, sample } from '../support/playground-parts.ts';
import { permalink, run } from '../support/playground.ts';
import { expect } from './support/attack.ts';
import { attackPage } from './support/attacked-page.ts';

const hostile = "export const handler = async () => { globalThis.ran = true; return 'ran'; };";
const eventType = 'sqs/messages';
const encode = (json: string): string => `#v1=${deflateRawSync(json).toString('base64url')}`;
const keepsSample = async (page: Page): Promise<void> => {
  await expect(banner(page)).toContainText(/could not be read|There is no event type/);
  await expect(box(page, 'Event')).toHaveValue(sample('standard-queue'));
  await hasNotRun(page);
};
const hasNotRun = async (page: Page): Promise<void> => {
  await expect(region(page, 'Result')).not.toHaveAttribute('data-outcome');
};

attackPage(49, 'a link that unfolds to two hundred megabytes', async ({ page, open, say }) => {
  const bomb = permalink({ eventType, event: '0'.repeat(40_000_000) });
  await open(bomb);
  await keepsSample(page);
  await page.goto('about:blank');
  await open(permalink({ eventType, event: '0'.repeat(200_000_000) }));
  await keepsSample(page);
  say('refused, the sample stays');
});

attackPage(50, 'links that hold anything but a state', async ({ page, open, say }) => {
  const states = [
    '#v1=%%%%', '#v1=', '#v1=AAAA', '#v2=AAAA', encode('{"eventType":"sqs/messages"}').slice(0, -6),
    ...['null', '[]', '1', '"x"', '{', '{"eventType":1}', '{"eventType":"__proto__/constructor"}',
      '{"__proto__":{"eventType":"sqs/messages"}}', '{"eventType":"sqs/messages","event":{}}',
      '{"eventType":"../../x"}', '{"eventType":"sqs/messages","handler":["x"]}',
      '{"eventType":"sqs/messages","options":[]}', '{"eventType":"sqs/messages","options":{"timeout":"1"}}',
      `${'['.repeat(1e5)}${']'.repeat(1e5)}`].map(encode),
  ]; // prettier-ignore
  await open('');
  for (const hash of states) {
    await page.evaluate((hash) => (location.hash = hash), hash);
    await hasNotRun(page);
  }
  await page.goto('about:blank');
  await open(states[8]!);
  await keepsSample(page);
  say('refused, the sample stays');
});

attackPage(
  51,
  'a link with hostile code, keys pressed and a query that asks for a run',
  async ({ page, open, say }) => {
    await open(
      `?run=1&autorun=true&event-type=${eventType}${permalink({ eventType, handler: hostile, language: 'javascript' })}`,
    );
    await expect(banner(page)).toContainText('They run when you press Run.');
    for (const key of ['Enter', 'Space', 'Control+Enter', 'Escape']) await page.keyboard.press(key);
    await hasNotRun(page);
    expect(await page.locator('iframe').count()).toBe(0);
    await expect(await run(page)).toContainText('ran');
    say('ran by the click alone');
  },
);

attackPage(
  52,
  'a link that asks for a million seconds and a runtime that is not',
  async ({ page, open, say }) => {
    const options = { timeout: 1e9, runtime: 'nodejs99.x', memory: 1e9 };
    await open(permalink({ eventType, handler: hostile, language: 'javascript', options }));
    await expect(page.getByRole('spinbutton', { name: 'Timeout (s)' })).toHaveValue('15');
    await hasNotRun(page);
    say('held to what there is');
  },
);

attackPage(
  53,
  'a link that brings schemas, styles, flags and addresses',
  async ({ page, open, canary, say }) => {
    const url = `http://${canary.hosts[0]}/`;
    const extra = [
      'schema',
      'schemaUrl',
      '$schema',
      'importMap',
      'cdn',
      'theme',
      'css',
      'sandbox',
      'frameUrl',
      'workerUrl',
    ];
    const more = Object.fromEntries(extra.map((name) => [name, url]));
    await open(
      permalink({ eventType, handler: hostile, language: 'javascript', ...more, options: more }),
    );
    await expect(await run(page)).toContainText('ran');
    const frame = page.locator('iframe').first();
    await expect(frame).toHaveAttribute('sandbox', 'allow-scripts');
    say('no such members');
  },
);

attackPage(54, 'another link, followed while a handler runs', async ({ page, open, say }) => {
  const endless = 'export const handler = async () => { for (;;); };';
  const options = { timeout: 15 };
  await open(permalink({ eventType, handler: endless, language: 'javascript', options }));
  await button(page, 'Run').click();
  await expect(region(page, 'Result')).toContainText(/run/i);
  await page.evaluate(
    (hash) => (location.hash = hash),
    permalink({ eventType, handler: hostile, language: 'javascript' }),
  );
  await expect(box(page, 'Handler')).toHaveValue(hostile);
  await hasNotRun(page);
  await expect(await run(page)).toContainText('ran');
  say('ended, the next not run by itself');
});

attackPage(59, 'a storage that somebody has poisoned', async ({ page, open, say }) => {
  const wrong = { state: { eventType, event: 5 }, sample: '__proto__', handlerName: 'constructor' };
  const poisons = ['{', '{"__proto__":{"state":{}}}', 'x'.repeat(2e6), JSON.stringify(wrong)];
  await page.goto('playground/');
  for (const poison of poisons) {
    await page.evaluate(
      ([key, poison]) => {
        localStorage.setItem(key!, poison!);
      },
      [`playground:v1:${eventType}`, poison],
    );
    await open(`?event-type=${eventType}`);
    await expect(box(page, 'Event')).toHaveValue(sample('standard-queue'));
    await hasNotRun(page);
  }
  say('not taken');
});

attackPage(60, 'a link that asks for Python, which is not there', async ({ page, open, say }) => {
  await open(permalink({ eventType, handler: 'import js', language: 'python' }));
  await keepsSample(page);
  say('refused, the sample stays');
});

attackPage(146, 'a link with a heap of skin tones in each text', async ({ page, open, say }) => {
  const heap = `"${'\u{1f3fb}'.repeat(20_000)}"`;
  await open(permalink({ eventType, event: heap, handler: heap }));
  await keepsSample(page);
  say('refused, the sample stays');
});
