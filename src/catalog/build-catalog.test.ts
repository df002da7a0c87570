import { beforeAll, describe, expect, test } from 'vitest';
import { buildCatalog } from './build-catalog.ts';
import type { ContentFiles } from './content-files.ts';
import { applyChanges, validContent } from './testing/broken-content-fs.ts';

const integration = 'integrations/queue/integration.json';
const eventType = 'integrations/queue/messages/event-type.json';
const schema = 'integrations/queue/messages/event.schema.json';

let valid: ContentFiles;
beforeAll(async () => {
  valid = await validContent();
});

/** Findings of the valid content after a change, in one line each. */
function findings(changes: Parameters<typeof applyChanges>[1]): string[] {
  return buildCatalog(applyChanges(valid, changes)).findings.map(
    ({ rule, file, pointer, problem, expected, fix }) =>
      `${rule}: ${file}#${pointer}: ${problem} Expected ${expected}. ${fix}`,
  );
}

describe('buildCatalog', () => {
  test('puts the integrations together in the order of their ids', () => {
    const { catalog, findings } = buildCatalog(valid);
    expect(findings).toEqual([]);
    expect(catalog.integrations.map(({ id }) => id)).toEqual(['queue', 'volume']);
  });

  test('takes setup, icon and prose from files', () => {
    const [queue] = buildCatalog(valid).catalog.integrations;
    expect(queue?.setup).toEqual([
      { file: 'sam.yaml', title: 'AWS SAM', language: 'yaml', code: 'Resources: {}\n' },
      {
        file: 'cli.sh',
        title: 'AWS CLI',
        language: 'bash',
        code: 'aws lambda create-event-source-mapping\n',
      },
    ]);
    expect(queue?.icon).toMatch(/^<svg .*<\/svg>$/);
    expect(queue?.prose).toMatch(/^## What it is for\n/);
    expect(queue).not.toHaveProperty('$schema');
  });

  test('takes samples, handlers and schemas of event types from files', () => {
    const [queue] = buildCatalog(valid).catalog.integrations;
    const [messages] = queue?.eventTypes ?? [];
    expect(messages?.samples.map(({ name, text }) => [name, text.slice(0, 1)])).toEqual([
      ['plain', '{'],
      ['encoded', '{'],
    ]);
    expect(messages?.handlers.map(({ name, mistake }) => [name, mistake])).toEqual([
      ['default', undefined],
      ['forgets', 'Answers nothing.'],
    ]);
    expect(messages?.handlers[0]?.code).toMatch(/^\/\/ Event type: queue\/messages\n/);
    expect(messages?.eventSchema['definitions']).toHaveProperty('attribute');
    expect(messages?.responseSchema).toHaveProperty('required', ['batchItemFailures']);
  });

  test('has no response schema where there is no file', () => {
    const changes = { 'integrations/queue/messages/response.schema.json': null };
    const [queue] = buildCatalog(applyChanges(valid, changes)).catalog.integrations;
    expect(queue?.eventTypes[0]?.responseSchema).toBeNull();
  });

  test('leaves out an integration that cannot be read, and keeps the others', () => {
    const { catalog } = buildCatalog(applyChanges(valid, { [integration]: '{' }));
    expect(catalog.integrations.map(({ id }) => id)).toEqual(['volume']);
  });

  test('tells line and column of what is no JSON', () => {
    const changes = {
      'integrations/volume/integration.json': '{\n  "id": "queue",\n}\n',
      [schema]: '',
      [eventType]: '{ // }',
    };
    expect(findings(changes)).toMatchInlineSnapshot(`
      [
        "unreadable-json: integrations/queue/messages/event-type.json#: Line 1, column 3 is not JSON: invalid comment token, near \`{ // }\`. Expected JSON without comments and trailing commas. Mend this line or the one before it.",
        "unreadable-json: integrations/queue/messages/event.schema.json#: Line 1, column 1 is not JSON: value expected, near \`\`. Expected JSON without comments and trailing commas. Mend this line or the one before it.",
        "unreadable-json: integrations/volume/integration.json#: Line 3, column 1 is not JSON: property name expected, near \`}\`. Expected JSON without comments and trailing commas. Mend this line or the one before it.",
      ]
    `);
  });

  test('tells which samples are no JSON', () => {
    const changes = { 'integrations/queue/messages/samples/plain.json': '{ "Records": [ }' };
    expect(findings(changes)).toMatchInlineSnapshot(`
      [
        "unreadable-json: integrations/queue/messages/samples/plain.json#: Line 1, column 16 is not JSON: value expected, near \`{ "Records": [ }\`. Expected JSON without comments and trailing commas. Mend this line or the one before it.",
      ]
    `);
  });

  test('tells which files are missing and who wants them', () => {
    const changes = {
      'integrations/queue/icon.svg': null,
      'integrations/queue/messages/samples/plain.json': null,
      'integrations/queue/messages/handlers/default.ts': null,
      'integrations/volume/integration.json': null,
    };
    expect(findings(changes)).toMatchInlineSnapshot(`
      [
        "missing-file: integrations/queue/icon.svg#: There is no \`integrations/queue/icon.svg\`. Expected this file, because there is a folder \`integrations/queue\`. Add the file, or mend the name.",
        "missing-file: integrations/queue/messages/samples/plain.json#: There is no \`integrations/queue/messages/samples/plain.json\`. Expected this file, because \`event-type.json\` of \`queue/messages\` lists it. Add the file, or mend the name.",
        "missing-file: integrations/queue/messages/handlers/default.ts#: There is no \`integrations/queue/messages/handlers/default.ts\`. Expected this file, because \`event-type.json\` of \`queue/messages\` lists it. Add the file, or mend the name.",
        "missing-file: integrations/volume/integration.json#: There is no \`integrations/volume/integration.json\`. Expected this file, because there is a folder \`integrations/volume\`. Add the file, or mend the name.",
      ]
    `);
  });

  test('tells what has the wrong shape', () => {
    const replace: [string, string][] = [
      ['"summary": "A made-up queue that tests read."', `"summary": "${'long '.repeat(30)}"`],
      ['"shortName": "Example Queue"', '"nickname": "Example Queue"'],
      ['"invocation": "event-source-mapping"', '"invocation": "poll"'],
      ['"formerNames": ["Older Queue"]', '"formerNames": "Older Queue"'],
    ];
    expect(findings({ [integration]: { replace } })).toMatchInlineSnapshot(`
      [
        "shape: integrations/queue/integration.json#: \`shortName\` is missing. Expected a member \`shortName\`. Add it.",
        "shape: integrations/queue/integration.json#: \`nickname\` is not known here. Expected only members that the schema names. Remove it, or mend its spelling.",
        "shape: integrations/queue/integration.json#/formerNames: \`"Older Queue"\` has the wrong type. Expected array. Change the value.",
        "shape: integrations/queue/integration.json#/summary: \`"long long long long long long long long long long long long long long long l…\` must NOT have more than 120 characters. Expected what the schema says at \`#/properties/summary/maxLength\`. Change the value.",
        "shape: integrations/queue/integration.json#/invocation: \`"poll"\` is not allowed. Expected one of \`"event-source-mapping"\`, \`"synchronous"\`, \`"asynchronous"\`, \`"none"\`. Choose one of these.",
      ]
    `);
  });

  test('wants schemas to be objects', () => {
    expect(findings({ [schema]: '[]', 'definitions/other.json': 'true' })).toMatchInlineSnapshot(`
      [
        "shape: definitions/other.json#: \`true\` is not a schema. Expected an object. Write a JSON Schema (draft-07).",
        "shape: integrations/queue/messages/event.schema.json#: \`[]\` is not a schema. Expected an object. Write a JSON Schema (draft-07).",
      ]
    `);
  });

  test('tells which references lead nowhere', () => {
    const changes = {
      [schema]: { replace: [['definitions/attribute.json', 'definitions/atribute.json']] },
      'integrations/queue/messages/response.schema.json':
        '{ "items": { "$ref": "../../../definitions/attribute.json" } }',
      'definitions/attribute.json': '{ "items": { "$ref": "#/definitions/none" } }',
    } satisfies Parameters<typeof applyChanges>[1];
    expect(findings(changes)).toMatchInlineSnapshot(`
      [
        "reference: integrations/queue/messages/event.schema.json#/properties/Records/items/properties/attributes/additionalProperties/$ref: \`../../../definitions/atribute.json\` leads nowhere. Expected \`../../../definitions/<name>.json\`, \`#/definitions/<name>\`, or a pointer below one. Mend the reference, or add the definition.",
        "reference: definitions/attribute.json#/items/$ref: \`#/definitions/none\` leads nowhere. Expected \`../../../definitions/<name>.json\`, \`#/definitions/<name>\`, or a pointer below one. Mend the reference, or add the definition.",
      ]
    `);
  });

  test('tells which setup files have no kind', () => {
    expect(findings({ 'integrations/queue/setup/pulumi.ts': '' })).toMatchInlineSnapshot(`
      [
        "setup-file: integrations/queue/setup/pulumi.ts#: \`pulumi.ts\` does not say what kind of snippet it is. Expected one of \`sam.yaml\`, \`cli.sh\`, \`template.yaml\`, \`cdk.ts\`, \`main.tf\`, \`serverless.yml\`. Rename the file, or add its kind to src/catalog/setup-kinds.ts.",
      ]
    `);
  });

  test('reads no content at all without complaint', () => {
    expect(buildCatalog(new Map())).toEqual({ catalog: { integrations: [] }, findings: [] });
  });
});
