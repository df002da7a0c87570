import { expect, test } from 'vitest';
import { checkBroken } from '../testing/check-broken-fs.ts';
import { rule } from './icons-are-plain.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "size-of-the-drawing": [
        "integrations/queue/icon.svg: It begins with \`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="1.\`. Expected <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5". Draw it more plainly.",
      ],
      "title-and-style": [
        "integrations/queue/icon.svg: There is \`<title>\`. Expected only svg, g, path, circle, rect, line, polyline, polygon, ellipse. Draw it more plainly.",
        "integrations/queue/icon.svg: There is \`style\`. Expected no such attribute. Draw it more plainly.",
      ],
      "too-large": [
        "integrations/queue/icon.svg: It has \`1219\` bytes. Expected fewer than 1024. Draw it more plainly.",
      ],
    }
  `);
});
