import { expect, test } from 'vitest';
import { parseHandler } from './parse-handler.ts';

test.each([
  ['index.handler', '', 'index', 'handler'],
  ['index.a.b.c', '', 'index', 'a.b.c'],
  ['src/app.handler', 'src', 'app', 'handler'],
  ['/opt/lib/app.handler', '/opt/lib', 'app', 'handler'],
  ['.handler', '', '', 'handler'],
])('parseHandler takes %s apart', (full, folder, module, members) => {
  expect(parseHandler(full)).toEqual({ full, folder, module, members });
});

test('parseHandler refuses what has no dot, or two in a row', () => {
  expect(() => parseHandler('handler')).toThrowErrorMatchingInlineSnapshot(
    `[Runtime.MalformedHandlerName: Bad handler]`,
  );
  expect(() => parseHandler('../index.handler')).toThrowErrorMatchingInlineSnapshot(
    `[Runtime.MalformedHandlerName: '../index.handler' is not a valid handler name. Use absolute paths when specifying root directories in handler names.]`,
  );
});
