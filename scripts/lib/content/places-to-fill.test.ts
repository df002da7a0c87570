import { expect, test } from 'vitest';
import { placesToFill } from './places-to-fill.ts';

test('lists every line that says TODO, without the JSON around it', () => {
  const files = new Map([
    ['a.json', '{\n  "title": "TODO: heading",\n  "id": "x"\n}\n'],
    ['b.ts', '// TODO: import it.\n'],
  ]);
  expect(placesToFill(files)).toEqual([
    { file: 'a.json', line: 2, text: 'TODO: heading' },
    { file: 'b.ts', line: 1, text: 'TODO: import it.' },
  ]);
});
