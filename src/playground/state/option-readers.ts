import { runtimeNames } from '../../sandbox/protocol.ts';
import type { RuntimeName } from '../../sandbox/protocol.ts';
import { checkFileName } from '../files/check-file-name.ts';
import { extraFilesLimit } from '../files/extra-file.ts';
import type { ExtraFile } from '../files/extra-file.ts';
import { readReplies } from '../run/replies.ts';
import { clampInvocations } from './play-out-limits.ts';
import type { OwnSharedOptions } from './shared-options.ts';
import { clampTimeout } from './timeout.ts';

type Say = (message: string) => void;

/** Reads one option of unknown origin: `null` where it is of another type, `undefined` where it stays as usual. */
type OptionReader<Value> = (value: unknown, say: Say) => Value | null | undefined;

const environmentLength = 16_384;

/** How each option is read from a link or from the browser's storage. */
export const optionReaders: {
  [Name in keyof OwnSharedOptions]-?: OptionReader<OwnSharedOptions[Name]>;
} = {
  timeout: (value) => (typeof value === 'number' ? clampTimeout(value) : null),
  runtime: readRuntime,
  environment: readEnvironmentOption,
  files: readFiles,
  replies: readReplies,
  playOut: (value) => (typeof value === 'number' ? readPlayOut(value) : null),
};

function readRuntime(value: unknown, say: Say): RuntimeName | null | undefined {
  if (typeof value !== 'string') return null;
  const known = runtimeNames.find((name) => name === value);
  if (!known)
    say(`There is no runtime \`${cut(value)}\` here: it is \`${runtimeNames[0]}\` instead.`);
  return known;
}

function readEnvironmentOption(value: unknown, say: Say): OwnSharedOptions['environment'] | null {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const isRecord = isPlain(value) && entries.every(([, one]) => typeof one === 'string');
  if (typeof value !== 'string' && !isRecord) return null;
  const length = typeof value === 'string' ? value.length : entries.flat().join('').length;
  if (length > environmentLength) {
    say(
      'The environment variables are far more than the 4 KB that Lambda takes: they are left out.',
    );
    return undefined;
  }
  return typeof value === 'string'
    ? value
    : Object.fromEntries(entries.map(([name, one]) => [name, String(one)]));
}

function readPlayOut(value: number): number {
  return value === 0 ? 0 : clampInvocations(value);
}

function readFiles(value: unknown, say: Say): ExtraFile[] | null | undefined {
  if (!Array.isArray(value) || !value.every(isFile)) return null;
  const files: ExtraFile[] = [];
  for (const { name, code } of value) {
    const fault =
      files.length === extraFilesLimit
        ? `There may be ${extraFilesLimit + 1} files at most.`
        : checkFileName(
            name,
            files.map((file) => file.name),
          );
    if (fault === null) files.push({ name, code });
    else say(`The file \`${cut(name)}\` is left out. ${fault}`);
  }
  return files.length > 0 ? files : undefined;
}

function isFile(value: unknown): value is ExtraFile {
  return isPlain(value) && typeof value['name'] === 'string' && typeof value['code'] === 'string';
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
