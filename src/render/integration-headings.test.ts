import { describe, expect, test } from 'vitest';
import { integrationHeadings } from './integration-headings.ts';
import { exampleCatalog } from './testing/example-catalog-fs.ts';

const { queue, volume } = await exampleCatalog();
const prose = [
  { depth: 2, slug: 'what-it-is-for', text: 'What it is for' },
  { depth: 3, slug: 'a-detail', text: 'A detail' },
];
const slugs = (...args: Parameters<typeof integrationHeadings>): string[] =>
  integrationHeadings(...args).map(({ depth, slug }) => `${'#'.repeat(depth)} ${slug}`);

describe('integrationHeadings', () => {
  test('prose comes first, then each event type, then what all of them share', () => {
    expect(slugs(queue, prose)).toMatchInlineSnapshot(`
      [
        "## what-it-is-for",
        "## messages",
        "### messages-samples",
        "### messages-playground",
        "### messages-handlers",
        "### messages-event",
        "### messages-response",
        "### messages-failure",
        "## facts",
        "## permissions",
        "### permission-read-the-queue",
        "## setup",
        "## types",
        "## sources-differ",
        "## sources",
      ]
    `);
  });

  test('sections without content are left out', () => {
    expect(slugs({ ...volume, setup: [] }, [])).toEqual(['## facts', '## sources']);
  });

  test('one event type is reached by its parts, several by their titles', () => {
    const jumps = (integration: typeof queue): (string | undefined)[] =>
      integrationHeadings(integration, []).map(({ jump }) => jump);
    expect(jumps(queue)).toContain('Samples');
    const [first] = queue.eventTypes;
    const two = {
      ...queue,
      eventTypes: [first!, { ...first!, id: 'queue/other', title: 'Other' }],
    };
    expect(jumps(two)).toContain('Other');
    expect(jumps(two)).not.toContain('Samples');
  });

  test('four event types are named without their parts', () => {
    const [first] = queue.eventTypes;
    const of = (count: number) => ({
      ...queue,
      eventTypes: Array.from({ length: count }, (_, index) => ({
        ...first!,
        id: `queue/n${index}`,
      })),
    });
    expect(slugs(of(3), [])).toContain('### n2-samples');
    expect(slugs(of(4), [])).toContain('## n3');
    expect(slugs(of(4), [])).not.toContain('### n3-samples');
  });
});
