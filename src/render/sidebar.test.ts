import { describe, expect, test } from 'vitest';
import { sidebar } from './sidebar.ts';
import { exampleCatalog } from './testing/example-catalog-fs.ts';

const catalog = await exampleCatalog();
const guides = [{ label: 'Retries', link: '/guides/retries/' }];

describe('sidebar', () => {
  test('leads to the list, the playground, the guides, and the integrations by invocation', () => {
    expect(sidebar(catalog, guides)).toMatchInlineSnapshot(`
      [
        {
          "label": "All integrations",
          "link": "/integrations/",
        },
        {
          "label": "Playground",
          "link": "/playground/",
        },
        {
          "collapsed": false,
          "items": [
            {
              "label": "Retries",
              "link": "/guides/retries/",
            },
          ],
          "label": "Guides",
        },
        {
          "collapsed": false,
          "items": [
            {
              "label": "Example Queue",
              "link": "/integrations/queue/",
            },
          ],
          "label": "Polled by Lambda",
        },
        {
          "collapsed": false,
          "items": [
            {
              "label": "Example Volume",
              "link": "/integrations/volume/",
            },
          ],
          "label": "Not invoked",
        },
      ]
    `);
  });

  test('leaves out a kind of invocation that no integration has', () => {
    const labels = sidebar({ integrations: [catalog.volume] }, guides).map(({ label }) => label);
    expect(labels).not.toContain('Polled by Lambda');
  });
});
