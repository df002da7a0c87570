import { once } from 'node:events';
import real from 'node:fs';
import realPromises from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import ownPromises from './fs-promises.ts';
import { services } from '../services.ts';
import { expectAgreement, expectLaterAgreement } from './shared/test-agreement.ts';
import type { Deed } from './shared/test-agreement.ts';
import { testServices } from './shared/test-services.ts';

type Files = typeof real;

const { notices } = testServices();
services.taskFiles = [
  { name: 'index.mjs', code: 'export {}' },
  { name: 'lib/data.json', code: '{"a":1}' },
];
const own = (await import('./fs.ts')).default as unknown as Files;

/** A folder of the same name in both. */
const root = real.mkdtempSync('/tmp/sandbox-fs-');
own.mkdirSync(root);
afterAll(() => real.rmSync(root, { recursive: true }));

let count = 0;
const folders = new Map<Files, string>();
/** A folder for one deed, named alike in both file systems. */
const fresh = (fs: Files): string => {
  if (folders.size === 0 || folders.has(fs)) {
    folders.clear();
    count += 1;
  }
  const folder = `${root}/${count}`;
  folders.set(fs, folder);
  fs.mkdirSync(folder);
  return folder;
};

const deeds: Deed<Files>[] = [
  [
    'writes and reads',
    (fs) => {
      const file = `${fresh(fs)}/a.txt`;
      fs.writeFileSync(file, 'one');
      fs.appendFileSync(file, Buffer.from(' two'));
      return [
        fs.readFileSync(file, 'utf8'),
        fs.readFileSync(file),
        fs.existsSync(file),
        fs.statSync(file).size,
        Buffer.isBuffer(fs.readFileSync(file)),
      ];
    },
  ],
  [
    'makes folders and lists them',
    (fs) => {
      const folder = fresh(fs);
      fs.mkdirSync(`${folder}/a/b/c`, { recursive: true });
      fs.writeFileSync(`${folder}/a/x.txt`, '');
      const entries = fs.readdirSync(`${folder}/a`, { withFileTypes: true });
      return [
        fs.readdirSync(folder),
        fs.readdirSync(folder, { recursive: true }).sort(),
        entries.map((e) => [e.name, e.isFile(), e.isDirectory(), e.parentPath]),
        fs.mkdirSync(`${folder}/a`, { recursive: true }),
      ];
    },
  ],
  [
    'renames, copies and removes',
    (fs) => {
      const folder = fresh(fs);
      fs.writeFileSync(`${folder}/a`, 'x');
      fs.renameSync(`${folder}/a`, `${folder}/b`);
      fs.copyFileSync(`${folder}/b`, `${folder}/c`);
      fs.unlinkSync(`${folder}/b`);
      fs.mkdirSync(`${folder}/d/e`, { recursive: true });
      fs.rmSync(`${folder}/d`, { recursive: true });
      fs.rmSync(`${folder}/none`, { force: true });
      return fs.readdirSync(folder);
    },
  ],
  [
    'works with descriptors',
    (fs) => {
      const file = `${fresh(fs)}/a`;
      const descriptor = fs.openSync(file, 'w+');
      fs.writeSync(descriptor, 'hello');
      const bytes = Buffer.alloc(3);
      const read = fs.readSync(descriptor, bytes, 0, 3, 1);
      fs.closeSync(descriptor);
      return [read, bytes.toString()];
    },
  ],
  [
    'links',
    (fs) => {
      const folder = fresh(fs);
      fs.writeFileSync(`${folder}/a`, 'x');
      fs.symlinkSync(`${folder}/a`, `${folder}/link`);
      return [
        fs.readFileSync(`${folder}/link`, 'utf8'),
        fs.lstatSync(`${folder}/link`).isSymbolicLink(),
        fs.realpathSync(`${folder}/link`),
      ];
    },
  ],
  [
    'takes URLs',
    (fs) => {
      const url = new URL(`file://${fresh(fs)}/a%20b`);
      fs.writeFileSync(url, 'x');
      return fs.readFileSync(url, 'utf8');
    },
  ],
  ['refuses to read what is missing', (fs) => fs.readFileSync('/tmp/none/x.txt')],
  ['refuses to read a folder', (fs) => fs.readFileSync('/tmp')],
  ['refuses to list what is missing', (fs) => fs.readdirSync('/tmp/none')],
  ['refuses to write where no folder is', (fs) => fs.writeFileSync('/tmp/none/x', '')],
  ['refuses to make a folder twice', (fs) => fs.mkdirSync('/tmp')],
  ['refuses to remove what is missing', (fs) => fs.unlinkSync('/tmp/none')],
  [
    'refuses to remove a full folder',
    (fs) => {
      const folder = fresh(fs);
      fs.mkdirSync(`${folder}/a/b`, { recursive: true });
      fs.rmdirSync(`${folder}/a`);
    },
  ],
  ['refuses to ask for what is missing', (fs) => fs.statSync('/tmp/none')],
  [
    'answers nothing for what is missing',
    (fs) => fs.statSync('/tmp/none', { throwIfNoEntry: false }),
  ],
  ['refuses access to what is missing', (fs) => fs.accessSync('/tmp/none')],
];

const later: Deed<Files>[] = [
  [
    'reads and writes later',
    async (fs) => {
      const file = `${fresh(fs)}/a`;
      await fs.promises.writeFile(file, 'a');
      await fs.promises.appendFile(file, 'b');
      return [await fs.promises.readFile(file, 'utf8'), (await fs.promises.stat(file)).size];
    },
  ],
  [
    'calls back',
    (fs) =>
      new Promise((resolve) => {
        fs.readFile('/tmp/none', (error) => resolve([error?.code, error?.message]));
      }),
  ],
  ['rejects', (fs) => fs.promises.readFile('/tmp/none')],
  [
    'streams',
    async (fs) => {
      const file = `${fresh(fs)}/a`;
      const target = fs.createWriteStream(file);
      target.write('hello ');
      target.end('world');
      await once(target, 'finish');
      return text(fs.createReadStream(file, { start: 3, end: 8 }));
    },
  ],
  [
    'fails as a stream',
    async (fs) => {
      const [error] = (await once(fs.createReadStream('/tmp/none'), 'error')) as [Error];
      return error.message;
    },
  ],
  [
    'opens and closes',
    async (fs) => {
      const handle = await fs.promises.open(`${fresh(fs)}/a`, 'w');
      await handle.writeFile('abc');
      await handle.close();
      return typeof handle.fd;
    },
  ],
];

describe('node:fs', () => {
  test.each(deeds)('%s as Node does', (_title, deed) => expectAgreement(own, real, deed));

  test.each(later)('%s as Node does', (_title, deed) =>
    expectLaterAgreement(own, real, deed as (fs: Files) => Promise<unknown>),
  );

  test('holds the files of the function, which nobody can change', async () => {
    expect(own.readFileSync('/var/task/index.mjs', 'utf8')).toBe('export {}');
    expect(own.readdirSync('/var/task/lib')).toEqual(['data.json']);
    for (const change of [
      () => own.writeFileSync('/var/task/x', ''),
      () => own.openSync('/var/task/x', 'a'),
    ]) {
      expect(change).toThrow("EROFS: read-only file system, open '/var/task/x'");
    }
    expect(() => own.unlinkSync('/var/task/index.mjs')).toThrow(
      "EROFS: read-only file system, unlink '/var/task/index.mjs'",
    );
    expect(() => own.mkdirSync('/data')).toThrow("EROFS: read-only file system, mkdir '/data'");
    expect(() => own.renameSync('/var/task/index.mjs', '/tmp/x')).toThrow(
      "rename '/var/task/index.mjs' -> '/tmp/x'",
    );
    expect(() => own.mkdirSync('/var/task')).toThrow('EEXIST');
    expect(() => own.writeFileSync('/nowhere/x', '')).toThrow('ENOENT');
    expect(own.mkdirSync('/var/task', { recursive: true })).toBeUndefined();
    await expect(own.promises.writeFile('/var/task/x', '')).rejects.toMatchObject({
      code: 'EROFS',
      errno: -30,
      syscall: 'open',
      path: '/var/task/x',
    });
    const [error] = (await once(own.createWriteStream('/opt/x'), 'error')) as [Error];
    expect(error.message).toBe("EROFS: read-only file system, open '/opt/x'");
  });

  test('mounts folders that can be read and written', () => {
    expect(own.readFileSync('/mnt/efs/README.txt', 'utf8')).toContain('Amazon EFS');
    own.mkdirSync('/mnt/files', { recursive: true });
    own.writeFileSync('/mnt/files/a', 'x');
    expect(own.readFileSync('/mnt/files/a', 'utf8')).toBe('x');
  });

  test('has all that the real one has, or says that it has not', () => {
    expect(Object.keys(real).filter((name) => !(name in own))).toEqual([]);
    const promised = Object.keys(realPromises).filter((name) => !(name in own.promises));
    expect(promised).toEqual(['mkdtempDisposable']);
    expect(ownPromises).toBe(realPromises);
    expect(() => own.watch('/tmp')).toThrow('fs.watch is not available in this sandbox.');
    expect(notices).toHaveLength(1);
  });
});
