import type { PlaygroundData } from '../../catalog/playground-data.ts';
import type { JsonSchema } from '../../catalog/types.ts';
import { judgeOf } from '../../verdicts/judge-of.ts';
import type { Judge } from '../../verdicts/judge.ts';
import { createValidator } from '../validation/create-validator.ts';
import type { Validator } from '../validation/create-validator.ts';
import type { ValidatorModule } from '../validation/validator-module.ts';

/** One event type as the page needs it. What is large comes when it is asked for, once. */
export interface LoadedEventType {
  data: PlaygroundData;
  judge: Judge;
  validator(): Promise<Validator>;
  schema(): Promise<JsonSchema>;
}

const loaded = new Map<string, Promise<LoadedEventType>>();

/** Loads an event type's samples and handlers. `base` is the site's folder, with a final slash. */
export function loadEventType(base: string, id: string): Promise<LoadedEventType> {
  let known = loaded.get(id);
  if (!known) {
    known = load(base, id);
    // A failure is not remembered: the next use tries again.
    known.catch(() => loaded.delete(id));
    loaded.set(id, known);
  }
  return known;
}

async function load(base: string, id: string): Promise<LoadedEventType> {
  const data = await getJson<PlaygroundData>(`${base}playground/${id}.json`);
  return {
    data,
    judge: await judgeOf(id, data.integration.invocation),
    validator: once(async () => {
      const address = new URL(data.validators, location.href).pathname;
      return createValidator((await import(/* @vite-ignore */ address)) as ValidatorModule);
    }),
    schema: once(() => getJson<JsonSchema>(new URL(data.eventSchema, location.href).pathname)),
  };
}

async function getJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
