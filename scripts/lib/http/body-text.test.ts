import { expect, test } from 'vitest';
import { bodyText } from './body-text.ts';

test('reads UTF-8', () => {
  expect(bodyText(Buffer.from('Grüße 🌍'))).toBe('Grüße 🌍');
  expect(bodyText(new Uint8Array())).toBe('');
});

test('marks bytes that are no text', () => {
  expect(bodyText(Buffer.from('iVBORw0KGgo=', 'base64'))).toBe('base64 iVBORw0KGgo=');
});
