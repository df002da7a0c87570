import { nodeError } from '../shared/node-error.ts';
import { readTokens } from './read-tokens.ts';
import type { ArgToken, OptionSpec } from './read-tokens.ts';

interface Config {
  args?: string[];
  options?: Record<string, OptionSpec>;
  strict?: boolean;
  allowPositionals?: boolean;
  allowNegative?: boolean;
  tokens?: boolean;
}

type Value = string | boolean;

interface Parsed {
  values: Record<string, Value | Value[]>;
  positionals: string[];
  tokens?: ArgToken[];
}

/** Reads command-line arguments as `node:util` does. */
export function parseArgs(config: Config = {}): Parsed {
  const { args = process.argv.slice(2), options = {}, strict = true } = config;
  const allowPositionals = config.allowPositionals ?? !strict;
  const tokens = readTokens(args, options, config.allowNegative ?? false);
  const values = Object.create(null) as Parsed['values'];
  const positionals: string[] = [];

  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (!allowPositionals) throw unexpected(token.value);
      positionals.push(token.value);
    }
    if (token.kind !== 'option') continue;
    const spec = options[token.name];
    if (strict) checkOption(token, spec, allowPositionals);
    const value = token.value ?? !isNegated(token);
    if (!spec?.multiple) values[token.name] = value;
    else values[token.name] = [...((values[token.name] as Value[] | undefined) ?? []), value];
  }
  for (const [name, spec] of Object.entries(options)) {
    if (spec.default !== undefined) values[name] ??= spec.default;
  }
  return { values, positionals, ...(config.tokens ? { tokens } : {}) };
}

type OptionToken = Extract<ArgToken, { kind: 'option' }>;

function isNegated({ rawName, name }: OptionToken): boolean {
  return rawName === `--no-${name}`;
}

function checkOption(token: OptionToken, spec: OptionSpec | undefined, positionals: boolean): void {
  if (!spec) {
    const hint = positionals
      ? `. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- "${token.rawName}"`
      : '';
    throw nodeError(
      TypeError,
      'ERR_PARSE_ARGS_UNKNOWN_OPTION',
      `Unknown option '${token.rawName}'${hint}`,
    );
  }
  const shown = `${spec.short ? `-${spec.short}, ` : ''}--${token.name}`;
  if (spec.type === 'string' && token.value === undefined) {
    throw invalidValue(`Option '${shown} <value>' argument missing`);
  }
  if (spec.type === 'boolean' && token.value !== undefined) {
    throw invalidValue(`Option '${shown}' does not take an argument`);
  }
  if (token.inlineValue === false && token.value?.startsWith('-') && token.value.length > 1) {
    const example = token.rawName.startsWith('--') ? token.rawName : `--${token.name}`;
    throw invalidValue(
      `Option '${token.rawName}' argument is ambiguous.\nDid you forget to specify the option argument for '${token.rawName}'?\nTo specify an option argument starting with a dash use '${example}=-XYZ'.`,
    );
  }
}

function invalidValue(message: string): Error {
  return nodeError(TypeError, 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE', message);
}

function unexpected(value: string): Error {
  return nodeError(
    TypeError,
    'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL',
    `Unexpected argument '${value}'. This command does not take positional arguments`,
  );
}
