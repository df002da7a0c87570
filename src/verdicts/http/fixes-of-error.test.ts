import { describe, expect, test } from 'vitest';
import { sampleOf } from '../testing/sample-fs.ts';
import { fixesOfError } from './fixes-of-error.ts';

const rest = 'api-gateway/rest-proxy';
const format2 = 'api-gateway/http-api-v2';

function fixOf(event: unknown, errorMessage: string, errorType = 'TypeError') {
  const fixes = fixesOfError({ kind: 'function-error', errorType, errorMessage }, event);
  expect(fixes).toHaveLength(1);
  const [fix] = fixes;
  return [fix?.at?.in === 'event' ? fix.at.pointer : '-', fix?.text];
}

describe('fixesOfError', () => {
  test('names what is null in the event', () => {
    const message = "Cannot read properties of null (reading 'page')";
    expect(fixOf(sampleOf(rest, 'minimal'), message)).toEqual([
      '/queryStringParameters',
      'In this event `queryStringParameters`, `pathParameters` and `body` are `null`, and reading a member throws: read `event.queryStringParameters?.…`.',
    ]);
  });

  test('knows headers by their names', () => {
    const message = "Cannot read properties of null (reading 'accept')";
    expect(fixOf(sampleOf(rest, 'console-test'), message)[0]).toBe('/headers');
  });

  test('names what is not there', () => {
    const message = "Cannot read properties of undefined (reading 'page')";
    expect(fixOf(sampleOf(format2, 'minimal'), message)[0]).toBe('/queryStringParameters');
  });

  test.each([
    "Cannot destructure property 'sku' of 'event.body' as it is null.",
    'can\'t access property "sku", event.body is null',
    "null is not an object (evaluating 'event.body.sku')",
  ])('takes the member from the words of each engine: %s', (message) => {
    expect(fixOf(sampleOf(rest, 'minimal'), message)).toEqual([
      '/body',
      'In this event `body` is `null`, and reading a member throws: check that there is one.',
    ]);
  });

  test('knows that the body is text', () => {
    const event = { ...(sampleOf(rest, 'minimal') as object), body: '{"address":{"street":"x"}}' };
    const message = "Cannot read properties of undefined (reading 'street')";
    expect(fixOf(event, message)).toEqual([
      '/body',
      '`body` is text, and its members are undefined: call `JSON.parse(event.body)` before `street` is read.',
    ]);
  });

  test('thinks of the case of headers where a text is missing', () => {
    const message = "Cannot read properties of undefined (reading 'startsWith')";
    expect(fixOf(sampleOf(format2, 'post-json-jwt'), message)[0]).toBe('/headers');
  });

  test('tells base64 from text that is no JSON', () => {
    const message = 'Unexpected token \'i\', "iVBORw0KGg"... is not valid JSON';
    const fix = (sample: string) => fixOf(sampleOf(format2, sample), message, 'SyntaxError')[1];
    expect(fix('binary-upload')).toContain('decode `body`');
    expect(fix('minimal')).toContain('no body to parse');
    expect(fix('post-json-jwt')).toContain('catch the error');
  });

  test.each([
    ['404: there is no such order', 'Error'],
    ['', ''],
  ])('else gives the general advice: %s', (message, type) => {
    expect(fixOf(sampleOf(rest, 'minimal'), message, type)).toEqual([
      '-',
      expect.stringContaining('answer with the status that you mean'),
    ]);
  });

  test('gives the general advice where nothing of the event is empty', () => {
    const event = Object.fromEntries(
      ['queryStringParameters', 'pathParameters', 'body', 'headers', 'cookies', 'stageVariables']
        .concat('multiValueHeaders', 'multiValueQueryStringParameters')
        .map((name) => [name, {}]),
    );
    expect(fixOf(event, "Cannot read properties of null (reading 'x')")[0]).toBe('-');
    expect(fixOf(event, "Cannot destructure property 'a' of 'event.body' as it is null.")[0]).toBe(
      '-',
    );
  });

  test.each(['timeout', 'exit', 'init-error'] as const)('has advice for %s', (kind) => {
    expect(fixesOfError({ kind }, null)).toHaveLength(1);
  });

  test('has none for an answer', () => {
    expect(fixesOfError({ kind: 'response', body: '{}' }, {})).toEqual([]);
  });
});
