import { expect, test } from 'vitest';
import { llmsText } from './llms-text.ts';
import { exampleCatalog, exampleLocation } from './testing/example-catalog-fs.ts';

test('names every page that has a Markdown twin', async () => {
  const guides = [{ slug: 'retries', title: 'Retries', description: 'Who tries again.' }];
  expect(llmsText(await exampleCatalog(), guides, exampleLocation)).toMatchInlineSnapshot(`
    "# Lambda Integration Catalog

    > What AWS services send to a Lambda function, what they expect back, and what they do with the answer. Not affiliated with AWS.

    ## Integrations

    - [Example Queue Service](https://example.org/docs/integrations/queue.md): A made-up queue that tests read.
    - [Example Volume Service](https://example.org/docs/integrations/volume.md): A made-up file system that invokes nothing.

    ## Guides

    - [Retries](https://example.org/docs/guides/retries.md): Who tries again.

    ## Data

    - [catalog.json](https://example.org/docs/catalog.json): all integrations, event types, schemas and samples
    "
  `);
});
