import { expect, test } from 'vitest';
import { formatMeasurements } from './format-measurements.ts';

test('aligns figures and units', () => {
  expect(
    formatMeasurements([
      { group: 'transfer', what: 'page', value: 71_234.4, unit: 'B', note: 'brotli' },
      { group: 'sandbox', what: 'warm run', value: 3.14159, unit: 'ms' },
    ]),
  ).toMatchInlineSnapshot(`
    "transfer  page      71,234  B   brotli
    sandbox   warm run    3.14  ms"
  `);
});
