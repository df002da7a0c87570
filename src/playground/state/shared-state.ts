import type { SandboxLanguage } from '../../sandbox/protocol.ts';
import { heaps } from '../run/heaps.ts';
import { readSharedOptions } from './shared-options.ts';
import type { SharedOptions } from './shared-options.ts';

/** What a permalink and the browser's storage hold. All but the event type may be absent. */
export interface SharedState {
  eventType: string;
  event?: string;
  handler?: string;
  language?: SandboxLanguage;
  options?: SharedOptions;
}

/**
 * Reads a `SharedState` from a value of unknown origin: what is not exactly of its type makes it `null`. An option
 * that asks for what there is not is left as usual, and said.
 */
export function readSharedState(
  value: unknown,
  say: (message: string) => void = () => undefined,
): SharedState | null {
  if (!isPlain(value)) return null;
  const { eventType, event, handler, language, options } = value;
  if (typeof eventType !== 'string' || !/^[a-z0-9-]{1,64}\/[a-z0-9-]{1,64}$/.test(eventType)) {
    return null;
  }
  if (!isOptionalText(event) || !isOptionalText(handler)) return null;
  if (language !== undefined && language !== 'typescript' && language !== 'javascript') return null;
  if (options !== undefined && !isPlain(options)) return null;
  const read = readSharedOptions(options ?? {}, say);
  if (!read) return null;
  const state: SharedState = {
    eventType,
    ...(event === undefined ? {} : { event }),
    ...(handler === undefined ? {} : { handler }),
    ...(language === undefined ? {} : { language }),
    ...(Object.keys(read).length === 0 ? {} : { options: read }),
  };
  return heaps.areIn(JSON.stringify(state)) ? null : state;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOptionalText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}
