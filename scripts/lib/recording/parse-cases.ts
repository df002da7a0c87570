import type { RuntimeCase } from './runtime-case.ts';

/** A case as it is written, with the runtimes that it is to be recorded on. */
export interface WrittenCase extends RuntimeCase {
  runtimes: string[];
}

interface Settings {
  runtimes?: string[];
  handler?: string;
  /** Values that become JSON texts. */
  events?: unknown[];
  /** Texts that are sent as they are. */
  bodies?: string[];
  env?: Record<string, string>;
  headers?: Record<string, string>;
}

const defaults = { runtimes: ['nodejs24.x'], handler: 'index.handler', events: [{ key: 'value' }] };
const block = /^(`{3,})(\S+) (\S+)\n([\s\S]*?)^\1$/gm;

/**
 * Reads cases from Markdown: a heading of the second level names a case, code blocks with a file's name
 * after the language are its files, and a block `json case` holds its settings. Such a block before the
 * first heading holds for all. Throws where a case has no file or a name comes twice.
 */
export function parseCases(markdown: string): WrittenCase[] {
  const [head = '', ...sections] = markdown.split(/^## /m);
  const common = readBlocks(head).settings;
  const cases = sections.map((section) => readCase(section, common));
  const names = cases.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`There are two cases \`${twice}\`.`);
  return cases;
}

function readCase(section: string, common: Settings): WrittenCase {
  const name = section.slice(0, section.indexOf('\n')).trim();
  const { files, settings: own } = readBlocks(section);
  if (Object.keys(files).length === 0) throw new Error(`The case \`${name}\` has no file.`);
  const { runtimes, handler, events, bodies, env, headers } = { ...defaults, ...common, ...own };
  return {
    name,
    runtimes,
    files,
    handler,
    events: bodies ?? events.map((event) => JSON.stringify(event)),
    ...(env ? { env } : {}),
    ...(headers ? { headers } : {}),
  };
}

function readBlocks(text: string): { files: Record<string, string>; settings: Settings } {
  const files: Record<string, string> = {};
  let settings: Settings = {};
  for (const [, , language, name = '', code = ''] of text.matchAll(block))
    if (language === 'json' && name === 'case') settings = JSON.parse(code) as Settings;
    else files[name] = code;
  return { files, settings };
}
