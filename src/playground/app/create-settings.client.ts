import type { RuntimeName } from '../../sandbox/protocol.ts';
import { readEnvironment } from '../environment/read-environment.ts';
import { setLine } from '../environment/set-line.ts';
import type { Options } from '../state/options.ts';
import { clampTimeout } from '../state/timeout.ts';
import type { SettingsParts } from './find-parts.client.ts';
import type { OptionFields } from './option-fields.ts';
import { showEnvironment } from './show-environment.client.ts';

/** The function's configuration: runtime, timeout, environment variables and what logging makes of them. */
export type Settings = OptionFields<'runtime' | 'timeout' | 'environment'>;

/** Drives the fields of the settings. The selects for logging show and change lines of the variables' text. */
export function createSettings(parts: SettingsParts): Settings {
  const { disclosure, runtime, timeout, environment, logFormat, logLevel } = parts;
  const listeners = new Set<() => void>();
  const show = (): void => {
    const { variables, problems } = readEnvironment(environment.value);
    const format = variables['AWS_LAMBDA_LOG_FORMAT'] ?? '';
    const level = variables['AWS_LAMBDA_LOG_LEVEL'] ?? '';
    logFormat.value = format === 'JSON' ? 'JSON' : '';
    logLevel.value = level;
    // Lambda lets one choose a level for JSON alone.
    logLevel.disabled = format !== 'JSON' && level === '';
    showEnvironment(parts, { variables, problems, runtime: runtime.value as RuntimeName });
  };
  const tell = (): void => {
    show();
    for (const listener of listeners) listener();
  };
  const setVariable = (name: string, value: string): void => {
    environment.value = setLine(environment.value, name, value);
  };

  runtime.addEventListener('change', tell);
  timeout.addEventListener('change', () => {
    timeout.value = String(clampTimeout(timeout.value));
    tell();
  });
  environment.addEventListener('input', tell);
  logFormat.addEventListener('change', () => {
    setVariable('AWS_LAMBDA_LOG_FORMAT', logFormat.value);
    if (logFormat.value === '') setVariable('AWS_LAMBDA_LOG_LEVEL', '');
    tell();
  });
  logLevel.addEventListener('change', () => {
    setVariable('AWS_LAMBDA_LOG_LEVEL', logLevel.value);
    tell();
  });
  show();

  return {
    read: () => ({
      runtime: runtime.value as RuntimeName,
      timeout: clampTimeout(timeout.value),
      environment: environment.value,
    }),
    write(options: Options) {
      runtime.value = options.runtime;
      timeout.value = String(options.timeout);
      // What a link or an earlier visit has set is not to be overlooked.
      if (options.environment !== '') disclosure.open = true;
      if (environment.value !== options.environment) environment.value = options.environment;
      show();
    },
    onChange: (listener) => void listeners.add(listener),
  };
}
