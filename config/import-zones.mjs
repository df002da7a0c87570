/**
 * Who may import whom: one zone is a folder, what it may not import, and the sentence that says so.
 * Paths are relative to the project. `not` names what of `from` is allowed all the same.
 * @typedef {{ target: string | string[], from: string, not?: string[], message: string }} Zone
 */

const everything = ['./content', './config', './scripts', './src', './tests'];

/**
 * @param {string | string[]} target
 * @param {string[]} allowed
 * @param {string} message
 * @param {string[]} [of]
 * @returns {Zone[]}
 */
const only = (target, allowed, message, of = everything) =>
  of.map((from) => {
    const not = allowed
      .filter((path) => path.startsWith(`${from}/`))
      .map((path) => `.${path.slice(from.length)}`);
    return { target, from, ...(not.length > 0 ? { not } : {}), message };
  });

/** @type {Zone[]} */
const zones = [
  ...only('./content', [], 'Content imports nothing: a handler is a file that stands alone.'),
  ...only('./src/catalog', ['./src/catalog'], 'The catalog imports itself alone.'),
  ...only(
    './src/verdicts',
    ['./src/verdicts', './src/catalog'],
    'Verdicts import the types of the catalog alone.',
  ),
  ...only(
    './src/render',
    ['./src/render', './src/verdicts', './src/catalog'],
    'Rendering imports the catalog and the rules of verdicts.',
  ),
  ...only(
    './src/components',
    ['./src/components', './src/render', './src/catalog', './src/styles', './src/playground'],
    'Components import the catalog and what renders it.',
  ),
  {
    target: './src/components/**/!(Playground).*',
    from: './src/playground',
    message: 'Only Playground.astro imports the playground.',
  },
  ...only(
    './src/pages',
    ['./src/pages', './src/components', './src/render', './src/catalog', './src/styles'],
    'Pages import components, render and catalog.',
    ['./content', './scripts', './src', './tests'],
  ),
  {
    target: ['./src/!(pages)/**', './config', './scripts', './tests', './src/*.ts'],
    from: './src/pages',
    message: 'Nobody imports pages.',
  },
  ...only(
    './src/playground',
    [
      './src/playground',
      './src/verdicts',
      './src/catalog',
      './src/sandbox/protocol.ts',
      './src/sandbox/module-chunks.ts',
      './src/styles/code-themes.ts',
    ],
    'The playground imports itself, verdicts, pure catalog modules, and of the sandbox its protocol and its table of modules.',
  ),
  {
    target: './src/playground',
    from: './src/catalog/**/*-fs.ts',
    message: 'The playground runs in a browser: it cannot read files.',
  },
  ...only('./src/sandbox', ['./src/sandbox'], 'The sandbox imports itself alone.'),
  ...only(
    './scripts',
    ['./src/catalog', './src/verdicts', './src/render', './src/sandbox/protocol.ts'],
    'Scripts import the catalog, verdicts, what renders them, and the protocol of the sandbox.',
    ['./content', './src', './tests'],
  ),
  ...only('./src', [], 'The site never imports scripts or tests.', ['./scripts', './tests']),
];

/** The zones as `import-x/no-restricted-paths` takes them. */
export const importZones = zones.map(({ not, ...zone }) => ({
  ...zone,
  ...(not ? { except: not } : {}),
}));
