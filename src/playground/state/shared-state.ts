import type { SandboxLanguage } from '../../sandbox/protocol.ts';
import { clampTimeout } from './timeout.ts';

/** What a permalink and the browser's storage hold. All but the event type may be absent. */
export interface SharedState {
  eventType: string;
  event?: string;
  handler?: string;
  language?: SandboxLanguage;
  options?: {
    /** Seconds. */
    timeout?: number;
  };
}

/** Reads a `SharedState` from a value of unknown origin: what is not exactly of its type makes it `null`. */
export function readSharedState(value: unknown): SharedState | null {
  if (!isPlain(value)) return null;
  const { eventType, event, handler, language, options } = value;
  if (typeof eventType !== 'string' || !/^[a-z0-9-]{1,64}\/[a-z0-9-]{1,64}$/.test(eventType)) {
    return null;
  }
  if (!isOptionalText(event) || !isOptionalText(handler)) return null;
  if (language !== undefined && language !== 'typescript' && language !== 'javascript') return null;
  if (options !== undefined && !isPlain(options)) return null;
  const timeout = options?.['timeout'];
  if (timeout !== undefined && typeof timeout !== 'number') return null;
  return {
    eventType,
    ...(event === undefined ? {} : { event }),
    ...(handler === undefined ? {} : { handler }),
    ...(language === undefined ? {} : { language }),
    ...(timeout === undefined ? {} : { options: { timeout: clampTimeout(timeout) } }),
  };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOptionalText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}
