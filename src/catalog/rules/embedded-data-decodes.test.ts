import { expect, test } from 'vitest';
import { checkBroken, checkChanged } from '../testing/check-broken-fs.ts';
import { rule } from './embedded-data-decodes.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "body-not-base64": [
        "integrations/queue/messages/samples/encoded.json#/Records/0/body: \`hello!\` is not base64. Expected a text that decodes the way a handler has to decode it. Encode it again: docs/AUTHORING.md says how.",
      ],
      "broken-json": [
        "integrations/queue/messages/samples/plain.json#/Records/0/body: \`{"a": 1,}\` does not hold JSON (property name expected). Expected a text that decodes the way a handler has to decode it. Encode it again: docs/AUTHORING.md says how.",
      ],
      "broken-json-in-gzip": [
        "integrations/queue/messages/samples/encoded.json#/Records/0/data: \`H4sIAAAAAAACA6tWSlSyUsjPLyiuBQB98KgACwAAAA==\` does not hold JSON (invalid symbol). Expected a text that decodes the way a handler has to decode it. Encode it again: docs/AUTHORING.md says how.",
      ],
      "not-gzip": [
        "integrations/queue/messages/samples/encoded.json#/Records/0/data: \`aGVsbG8=\` is not gzip (invalid gzip data). Expected a text that decodes the way a handler has to decode it. Encode it again: docs/AUTHORING.md says how.",
      ],
    }
  `);
});

const check = (record: object) =>
  checkChanged(rule, {
    'integrations/queue/messages/samples/plain.json': JSON.stringify({ Records: [record] }),
  });

test('looks at data beside `encoding`, as CloudFront sends it', async () => {
  expect(await check({ body: { encoding: 'base64', data: 'aGVsbG8=' } })).toEqual([]);
  expect(await check({ body: { encoding: 'base64', data: 'hello' } })).toHaveLength(1);
  expect(await check({ body: { encoding: 'text', data: 'hello' } })).toEqual([]);
});

test.each(['{ id name }', '/orders/{id}', '[WARN] low [disk]', '{"cut off', 'plain'])(
  'has nothing against %s',
  async (body) => {
    expect(await check({ body, isBase64Encoded: false })).toEqual([]);
  },
);
