import { describe, expect, test } from 'vitest';
import { integrationMarkdown } from './integration-markdown.ts';
import { exampleCatalog, exampleLocation } from './testing/example-catalog-fs.ts';

const { queue, volume } = await exampleCatalog();
const headings = (markdown: string): string[] =>
  markdown.split('\n').filter((line) => /^#{1,3} /.test(line));

describe('integrationMarkdown', () => {
  const markdown = integrationMarkdown(queue, exampleLocation);

  test('has every part of the page, in its order', () => {
    expect(headings(markdown)).toMatchInlineSnapshot(`
      [
        "# Example Queue",
        "## What it is for",
        "## How it works with Lambda",
        "## What surprises people",
        "## Messages (\`queue/messages\`)",
        "### Samples",
        "### Handlers, right and wrong",
        "### Event fields",
        "### Response",
        "### What happens on failure",
        "### Types per language",
        "## Facts and limits",
        "## Permissions",
        "### Read the queue",
        "## Setup",
        "### AWS SAM",
        "### AWS CLI",
        "## Where sources differ",
        "## Sources",
      ]
    `);
  });

  test('holds facts, samples, handlers, fields, failures, policies and snippets', () => {
    const [eventType] = queue.eventTypes;
    const [sample] = eventType!.samples;
    for (const text of [
      'Batch size: 10',
      sample!.text.trim(),
      eventType!.handlers[0]!.code.trim(),
      '`Records[].messageId`',
      'The batch comes back.',
      'arn:aws:sqs:*:123456789012:orders',
      queue.setup[0]!.code.trim(),
      'It may not.',
      '1. [The guide](https://docs.example.com/guide), checked 2026-11-01',
      'Mistake: Answers nothing.',
      'The batch comes back. [2]',
      'Formerly: Older Queue',
      'Response: is read',
    ])
      expect(markdown).toContain(text);
  });

  test('links are absolute', () => {
    expect(markdown).toContain('[retries](https://example.org/docs/guides/retries/)');
    expect(markdown).not.toMatch(/\]\(\//);
  });

  test('says of an integration without events how it stands, and has no section of an event', () => {
    const other = integrationMarkdown(volume, exampleLocation);
    expect(headings(other)).toMatchInlineSnapshot(`
      [
        "# Example Volume",
        "## What it is for",
        "## How it works with Lambda",
        "## What surprises people",
        "## Facts and limits",
        "## Setup",
        "### AWS SAM",
        "## Sources",
      ]
    `);
    expect(other).toContain('Superseded. Use the queue.');
    expect(other).toContain('Example Volume never invokes a function and sends no event.');
    expect(other).not.toContain('Response:');
  });
});
