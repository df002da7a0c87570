import { expect, test } from 'vitest';
import { parseCases } from './parse-cases.ts';

const fence = '```';

test('reads files, settings and what holds for all', () => {
  const markdown = `# Return values

${fence}json case
{ "runtimes": ["nodejs22.x"], "env": { "A": "1" } }
${fence}

## returns-nothing

Nothing is \`null\`.

${fence}js index.mjs
export const handler = async () => {};
${fence}

## says-who-it-is

${fence}js lib/index.cjs
exports.main = () => 1;
${fence}
${fence}json package.json
{ "type": "module" }
${fence}
${fence}json case
{ "handler": "lib/index.main", "events": [null, { "a": 1 }], "headers": { "X": "y" } }
${fence}
`;
  expect(parseCases(markdown)).toEqual([
    {
      name: 'returns-nothing',
      runtimes: ['nodejs22.x'],
      files: { 'index.mjs': 'export const handler = async () => {};\n' },
      handler: 'index.handler',
      events: ['{"key":"value"}'],
      env: { A: '1' },
    },
    {
      name: 'says-who-it-is',
      runtimes: ['nodejs22.x'],
      files: {
        'lib/index.cjs': 'exports.main = () => 1;\n',
        'package.json': '{ "type": "module" }\n',
      },
      handler: 'lib/index.main',
      events: ['null', '{"a":1}'],
      env: { A: '1' },
      headers: { X: 'y' },
    },
  ]);
});

test('sends bodies as they are', () => {
  const [parsed] = parseCases(
    `## broken-event\n${fence}js index.mjs\n${fence}\n${fence}json case\n{ "bodies": ["", "{"] }\n${fence}\n`,
  );
  expect(parsed?.events).toEqual(['', '{']);
  expect(parsed?.files).toEqual({ 'index.mjs': '' });
  expect(parsed?.runtimes).toEqual(['nodejs24.x']);
});

test('refuses a case without files, and a second case of the same name', () => {
  const file = `${fence}js index.mjs\n${fence}\n`;
  expect(() => parseCases('## a\nNothing here.\n')).toThrow('The case `a` has no file.');
  expect(() => parseCases(`## a\n${file}## a\n${file}`)).toThrow('There are two cases `a`.');
});
