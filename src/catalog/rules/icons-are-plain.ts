import { contentPaths } from '../content-files.ts';
import type { Rule } from '../rule.ts';

const start =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5"';
const shapes = ['svg', 'g', 'path', 'circle', 'rect', 'line', 'polyline', 'polygon', 'ellipse'];
const forbidden = /\s(id|class|style|href|xlink:href|on\w+)=/;

/** Icons are drawn alike, take the colour of the text, and carry nothing else. */
export const rule: Rule = {
  name: 'icons-are-plain',
  description: `\`icon.svg\` begins with \`${start}\`, is made of shapes alone (no title, style, id or script), and is smaller than 1 kB.`,
  check: ({ catalog }) =>
    catalog.integrations.flatMap(({ id, icon }) => {
      const file = contentPaths.icon(id);
      const problems: { problem: string; expected: string }[] = [];
      if (!icon.startsWith(start)) {
        problems.push({ problem: `It begins with \`${icon.slice(0, 110)}\`.`, expected: start });
      }
      for (const [, tag = ''] of icon.matchAll(/<([\w!?][\w:-]*)/g)) {
        if (shapes.includes(tag)) continue;
        problems.push({ problem: `There is \`<${tag}>\`.`, expected: `only ${shapes.join(', ')}` });
      }
      const attribute = forbidden.exec(icon)?.[1];
      if (attribute !== undefined) {
        problems.push({ problem: `There is \`${attribute}\`.`, expected: 'no such attribute' });
      }
      const size = new TextEncoder().encode(icon).length;
      if (size >= 1024) {
        problems.push({ problem: `It has \`${size}\` bytes.`, expected: 'fewer than 1024' });
      }
      return problems.map((one) => ({ file, pointer: '', ...one, fix: 'Draw it more plainly.' }));
    }),
};
