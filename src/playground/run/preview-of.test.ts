import { expect, test } from 'vitest';
import { previewOf } from './preview-of.ts';

const response = (type: string, body: string, base64 = false) => ({
  statusCode: 200,
  reason: 'OK',
  headers: [['Content-Type', type]] as [string, string][],
  body,
  base64,
});

test('shows images and pages', () => {
  expect(previewOf(response('image/png', 'iVBORw0KGgo=', true))).toEqual({
    kind: 'image',
    url: 'data:image/png;base64,iVBORw0KGgo=',
  });
  expect(previewOf(response('image/svg+xml', '<svg/>'))).toEqual({
    kind: 'image',
    url: 'data:image/svg+xml,%3Csvg%2F%3E',
  });
  expect(previewOf(response('text/html; charset=utf-8', '<p>Hi'))).toEqual({
    kind: 'page',
    html: '<p>Hi',
  });
});

test('shows nothing of what is no picture, empty, or too much', () => {
  expect(previewOf(response('application/json', '{}'))).toBeNull();
  expect(previewOf(response('text/html', ''))).toBeNull();
  expect(previewOf(response('text/html', 'x'.repeat(300_000)))).toBeNull();
  expect(previewOf(response('image/png', 'raw bytes as text'))).toBeNull();
});
