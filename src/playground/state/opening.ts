import type { PlaygroundData } from '../../catalog/playground-data.ts';
import type { SandboxLanguage } from '../../sandbox/protocol.ts';
import type { Edits } from './create-edit-store.ts';
import { usualOptions } from './options.ts';
import type { Options } from './options.ts';
import type { QueryChoice } from './query-choice.ts';
import { toOptions, toSharedOptions } from './shared-options.ts';
import type { SharedState } from './shared-state.ts';

/** Everything that a reader can set for one event type. */
export interface Work extends Options {
  sample: string;
  handlerName: string;
  event: string;
  handler: string;
  language: SandboxLanguage;
}

/** What a playground shows first, and where it came from. */
export interface Opening {
  work: Work;
  origin: 'sample' | 'edits' | 'link';
  /** What was asked for and is not there. */
  messages: string[];
}

export interface OpeningSources {
  data: PlaygroundData;
  query?: QueryChoice;
  link?: SharedState | null;
  edits?: Edits | null;
}

/** A link comes first, then what the query names, then earlier edits, then the first sample. */
export function decideOpening({ data, query = {}, link, edits }: OpeningSources): Opening {
  const messages = unknownNames(data, query);
  const asked = query.sample !== undefined || query.handler !== undefined;
  const remembered = edits && !asked ? edits : null;
  const shown = link ?? remembered?.state;
  const base = pristine(
    data,
    remembered?.sample ?? query.sample,
    remembered?.handlerName ?? query.handler,
  );
  if (!shown) return { work: base, origin: 'sample', messages };
  const work = withState(base, data, shown);
  const isOwn = edits && link ? isSame(data, work, withState(base, data, edits.state)) : false;
  return { work, origin: link && !isOwn ? 'link' : 'edits', messages };
}

/** The work with nothing edited. Unknown names mean the first; a handler may bring the sample that shows it. */
export function pristine(data: PlaygroundData, sampleName?: string, handlerName?: string): Work {
  const handler = data.handlers.find(({ name }) => name === handlerName) ?? data.handlers[0];
  const shownBy = sampleName ?? handler?.earns?.sample;
  const sample = data.samples.find(({ name }) => name === shownBy) ?? data.samples[0];
  return {
    sample: sample?.name ?? '',
    handlerName: handler?.name ?? '',
    event: sample?.text ?? '{}\n',
    handler: handler?.code ?? '',
    language: 'typescript',
    ...usualOptions,
    verdict: handler?.options ?? {},
  };
}

/**
 * The work with another of the handlers, and the options that it is to be seen with. Where the first sample is there
 * unedited, nobody has chosen it: the one that shows the handler best takes its place.
 */
export function withHandler(data: PlaygroundData, work: Work, name: string): Work {
  const { sample, event, handlerName, handler, language, verdict } = pristine(
    data,
    undefined,
    name,
  );
  const isUnchosen = work.event === data.samples[0]?.text;
  return {
    ...work,
    ...(isUnchosen ? { sample, event } : {}),
    handlerName,
    handler,
    language,
    verdict,
  };
}

/** Whether nothing was edited. */
export function isPristine(data: PlaygroundData, work: Work): boolean {
  // A story on display is nothing edited.
  const quiet = { ...work, playOut: usualOptions.playOut };
  return isSame(data, quiet, pristine(data, work.sample, work.handlerName));
}

/** The work as it is shared and remembered. */
export function toSharedState({ id }: PlaygroundData, work: Work): SharedState {
  const { event, handler, language, sample: _, handlerName: __, ...options } = work;
  return { eventType: id, event, handler, language, options: toSharedOptions(options) };
}

/** A text that is a sample's or an example's own selects its name. */
function withState(base: Work, data: PlaygroundData, state: SharedState): Work {
  const event = state.event ?? base.event;
  const handler = state.handler ?? base.handler;
  const sample = data.samples.find(({ text }) => text === event)?.name ?? base.sample;
  const example = data.handlers.find(({ code }) => code === handler);
  const handlerName = example?.name ?? base.handlerName;
  const options = toOptions(state.options);
  return {
    sample,
    handlerName,
    event,
    handler,
    language: state.language ?? 'typescript',
    ...options,
    // An example keeps what it is to be seen with, but for what the link says.
    verdict: { ...example?.options, ...options.verdict },
  };
}

function isSame(data: PlaygroundData, a: Work, b: Work): boolean {
  return JSON.stringify(toSharedState(data, a)) === JSON.stringify(toSharedState(data, b));
}

function unknownNames(data: PlaygroundData, { sample, handler }: QueryChoice): string[] {
  const unknown = (kind: string, name: string | undefined, known: { name: string }[]): string[] =>
    name === undefined || known.some((one) => one.name === name)
      ? []
      : [`\`${data.id}\` has no ${kind} \`${name}\`. Here is its first one.`];
  return [
    ...unknown('sample', sample, data.samples),
    ...unknown('handler', handler, data.handlers),
  ];
}
