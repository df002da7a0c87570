import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { basePath } from '../config/site.ts';
import { startStaticServer } from './lib/static-server.ts';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: 'dist' },
    base: { type: 'string', default: basePath },
    host: { type: 'string', default: process.env['HOST'] || 'localhost' },
    port: { type: 'string', default: process.env['PORT'] || '4321' },
  },
});

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Starts on the wanted port or, where that is taken, on the first free one of the next twenty. */
async function start(wanted: number): Promise<string> {
  const { root, base, host } = values;
  for (let port = wanted; port < wanted + 20; port++) {
    try {
      return (await startStaticServer({ root, base, host, port })).url;
    } catch (error) {
      if (!isPortTaken(error)) throw error;
      console.log(`Port ${port} is taken.`);
    }
  }
  throw new Error(`Ports ${wanted} to ${wanted + 19} are all taken: set PORT to a free one.`);
}

const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is \`${values.port}\`: expected a number from 0 to 65535.`);
  process.exitCode = 1;
} else if (!existsSync(values.root)) {
  console.error(`There is no \`${values.root}\` folder: run \`npm run build\` first.`);
  process.exitCode = 1;
} else {
  console.log(`The site is at ${await start(port)} (press Ctrl+C to stop)`);
}
