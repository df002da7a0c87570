import { describe, expect, test } from 'vitest';
import { strictAjv } from '../../catalog/strict-ajv.ts';
import { createValidator } from './create-validator.ts';
import type { Validate } from './validator-module.ts';

const compile = (schema: object): Validate => strictAjv().compile(schema) as Validate;

const record = {
  type: 'object',
  required: ['messageId', 'body'],
  properties: {
    messageId: { type: 'string', minLength: 1 },
    body: { type: 'string' },
    kind: { enum: ['standard', 'fifo', null] },
    sent: { type: 'string', format: 'date-time' },
    size: { type: 'integer', minimum: 1, maximum: 10 },
    source: { const: 'aws:sqs' },
    tags: { type: 'array', minItems: 1, maxItems: 2, uniqueItems: true },
    flag: { type: ['boolean', 'null'] },
    code: { type: 'string', pattern: '^[a-z]+$', maxLength: 3 },
  },
};

const eventSchema = {
  type: 'object',
  required: ['Records'],
  properties: { Records: { type: 'array', items: record } },
};

const responseSchema = {
  type: 'object',
  required: ['statusCode'],
  properties: { statusCode: { type: 'integer' }, headers: true, multiValueHeaders: true },
  additionalProperties: false,
  dependencies: { multiValueHeaders: { properties: { headers: false } } },
};

const validator = createValidator({
  validateEvent: compile(eventSchema),
  validateResponse: compile(responseSchema),
});

const said = (problems: ReturnType<typeof validator.response>) =>
  problems?.map(({ message, line, column }) => `${line}:${column} ${message}`).join('\n');

const event = (...records: object[]) => JSON.stringify({ Records: records }, null, 2);
const good = { messageId: 'm', body: 'b' };

describe('createValidator', () => {
  test('finds nothing wrong with a good event', () => {
    expect(validator.event(event(good))).toEqual([]);
  });

  test('says what is missing, and what it may be a misspelling of', () => {
    expect(said(validator.event(event({ messageid: 'm' })))).toMatchInlineSnapshot(`
      "3:5 \`Records[0].messageId\` is missing. Is \`messageid\` a misspelling of it?
      3:5 \`Records[0].body\` is missing."
    `);
    expect(said(validator.event('{}'))).toMatchInlineSnapshot(`"1:1 \`Records\` is missing."`);
  });

  test('says what is of the wrong type', () => {
    const wrong = { messageId: 5, body: null, size: 'x', flag: {}, tags: '', code: [1] };
    expect(said(validator.event(event(good, wrong)))).toMatchInlineSnapshot(`
      "8:20 \`Records[1].messageId\` must be text, but is the number 5.
      9:15 \`Records[1].body\` must be text, but is \`null\`.
      10:15 \`Records[1].size\` must be a whole number, but is the text \`x\`.
      11:15 \`Records[1].flag\` must be \`true\` or \`false\` or \`null\`, but is an object.
      12:15 \`Records[1].tags\` must be a list, but is the empty text.
      13:15 \`Records[1].code\` must be text, but is a list of 1."
    `);
    expect(said(validator.event('[]'))).toMatchInlineSnapshot(
      `"1:1 The event must be an object, but is an empty list."`,
    );
  });

  test('says what is of the wrong value', () => {
    const wrong = {
      messageId: '',
      body: '',
      kind: 'lifo',
      sent: 'today',
      size: 11,
      source: 'sqs',
      tags: [1, 1, 1],
      code: 'ABCD',
    };
    expect(said(validator.event(event(wrong)))).toMatchInlineSnapshot(`
      "4:20 \`Records[0].messageId\` must not be empty.
      6:15 \`Records[0].kind\` must be \`standard\`, \`fifo\` or \`null\`, but is the text \`lifo\`.
      7:15 \`Records[0].sent\` must be a date with time, like \`2026-01-31T12:00:00Z\`, but is the text \`today\`.
      8:15 \`Records[0].size\` must be at most 10, but is the number 11.
      9:17 \`Records[0].source\` must be the text \`aws:sqs\`, but is the text \`sqs\`.
      10:15 \`Records[0].tags\` must have at most 2 items, but has 3.
      10:15 \`Records[0].tags\` must not have the same item twice: 1 and 2 are equal.
      15:15 \`Records[0].code\` must have at most 3 characters, but has 4.
      15:15 \`Records[0].code\` must match \`^[a-z]+$\`, but is the text \`ABCD\`."
    `);
    expect(said(validator.event(event({ ...good, size: 0.5, tags: [] })))).toMatchInlineSnapshot(`
      "6:15 \`Records[0].size\` must be a whole number, but is the number 0.5.
      6:15 \`Records[0].size\` must be at least 1, but is the number 0.5.
      7:15 \`Records[0].tags\` must have at least 1 item, but has 0."
    `);
  });

  test('gives pointer, line and column', () => {
    expect(validator.event('{\n  "Records": [\n    { "messageId": 5, "body": "" }\n]}')).toEqual([
      {
        message: '`Records[0].messageId` must be text, but is the number 5.',
        pointer: '/Records/0/messageId',
        line: 3,
        column: 20,
      },
    ]);
  });

  test('says what keeps the text from being JSON', () => {
    expect(said(validator.event('{ "Records": [] "body": 1 }'))).toMatchInlineSnapshot(
      `"1:17 A comma is missing before \`"body"\`."`,
    );
  });

  test('judges responses', () => {
    expect(validator.response('{"statusCode":200}')).toEqual([]);
    expect(
      said(validator.response('{"statusCode":"200","headers":{},"multiValueHeaders":{},"x":1}')),
    ).toMatchInlineSnapshot(`
      "1:15 \`statusCode\` must be a whole number, but is the text \`200\`.
      1:21 \`headers\` must not be there when \`multiValueHeaders\` is.
      1:57 \`x\` is not known here."
    `);
  });

  test('takes an empty response for null', () => {
    expect(said(validator.response(''))).toMatchInlineSnapshot(
      `"1:1 The response must be an object, but is \`null\`."`,
    );
  });

  test('answers null where the service does not read the response', () => {
    const oneWay = createValidator({ validateEvent: compile({}), validateResponse: null });
    expect(oneWay.response('{}')).toBeNull();
  });

  test('shows no more than a hundred problems', () => {
    const problems = validator.event(event(...Array.from({ length: 300 }, () => ({ body: '' }))));
    expect(problems).toHaveLength(100);
    expect(problems.at(-1)?.message).toMatchInlineSnapshot(`"201 more problems are not shown."`);
  });

  test('does not check what Lambda would not take', () => {
    expect(said(validator.event(`"${'x'.repeat(7_000_000)}"`))).toMatchInlineSnapshot(
      `"1:1 The event is larger than the 6 MB that Lambda allows, and was not checked."`,
    );
  });

  test('survives deep nesting', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(said(validator.event(deep))).toMatchInlineSnapshot(
      `"1:1 The event must be an object, but is a list of 1."`,
    );
  });
});
