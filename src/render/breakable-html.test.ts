import { expect, test } from 'vitest';
import { breakableHtml } from './breakable-html.ts';

test('a name may break after dots, colons and slashes', () => {
  expect(breakableHtml('a.b')).toBe('a.<wbr>b');
  expect(breakableHtml('event::sqs::SqsEvent')).toBe('event::<wbr>sqs::<wbr>SqsEvent');
  expect(breakableHtml('github.com/aws')).toBe('github.<wbr>com/<wbr>aws');
});

test('nothing breaks at the end', () => {
  expect(breakableHtml('a.')).toBe('a.');
});

test('a name in angle brackets stays text', () => {
  expect(breakableHtml('attributes.<name>')).toBe('attributes.<wbr>&lt;name&gt;');
});
