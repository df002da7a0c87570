import { readFileSync } from 'node:fs';
import type { RuntimeName } from '../../../src/sandbox/protocol.ts';

/** What the runtime sent to the Runtime API in answer to one invocation, or of a failed init. */
export interface Post {
  /** `/invocation/{id}/response`, `/invocation/{id}/error` or `/init/error`. */
  to: string;
  contentType?: string;
  /** Recordings keep the beginning of a long body. */
  body?: string;
  /** Bytes of the whole body. */
  bodyLength?: number;
  errorType?: string;
  trailers?: Record<string, string>;
}

/** What a process of the runtime did, seen from outside. */
export interface Behaviour {
  posts: Post[];
  stdout: string;
  stderr: string;
  /** Status or name of a signal; `null` where the process lived on. */
  exit: number | string | null;
}

/** A function, what is sent to it, and what AWS's runtime was recorded to do. */
export interface RuntimeCase {
  name: string;
  files: Record<string, string>;
  handler: string;
  events: string[];
  env?: Record<string, string>;
  headers?: Record<string, string>;
  /** Node.js 24 where a recording does not say. */
  runtime?: RuntimeName;
  expect: Behaviour;
}

/** Reads a file of cases: an array of them. */
export function readCases(file: string): RuntimeCase[] {
  const cases: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(cases) || !cases.every(isCase)) {
    throw new Error(
      `${file} holds no cases: an array of objects with name, files, handler, events and expect.`,
    );
  }
  return cases;
}

function isCase(value: unknown): value is RuntimeCase {
  if (typeof value !== 'object' || value === null) return false;
  const { name, files, handler, events, expect } = value as Record<string, unknown>;
  return (
    typeof name === 'string' &&
    typeof files === 'object' &&
    typeof handler === 'string' &&
    Array.isArray(events) &&
    typeof expect === 'object'
  );
}
