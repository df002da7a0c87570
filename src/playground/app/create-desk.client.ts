import type { PlaygroundData } from '../../catalog/playground-data.ts';
import type { Handler, Sample } from '../../catalog/types.ts';
import type { SandboxLanguage } from '../../sandbox/protocol.ts';
import { pristine } from '../state/opening.ts';
import type { Work } from '../state/opening.ts';
import { usualOptions } from '../state/options.ts';
import type { Options } from '../state/options.ts';
import { createHandlerFiles } from './create-handler-files.ts';
import type { HandlerFiles } from './create-handler-files.ts';
import { createSlot } from './create-slot.client.ts';
import type { Slot } from './create-slot.client.ts';
import type { PaneParts, Parts } from './find-parts.client.ts';
import type { OptionFields } from './option-fields.ts';

/** The two editors and the fields beside them: what the reader works on. */
export interface Desk {
  event: Slot;
  handler: HandlerFiles;
  read(): Work;
  /** Puts work on the desk. `keepTyped` leaves a text alone that somebody has already begun to edit. */
  write(work: Work, options?: { keepTyped?: boolean }): void;
  /** Offers the samples and handlers of an event type. */
  offer(data: PlaygroundData): void;
  /** Calls the listener after each change of what `read` answers. */
  onChange(listener: () => void): void;
}

/** Makes the desk over the elements that the build has rendered. All options have their place in the files or in one of `otherFields`. */
export function createDesk(
  { event, handler, choices }: Parts,
  otherFields: readonly Pick<OptionFields<never>, 'read' | 'write' | 'onChange'>[],
): Desk {
  const files = createHandlerFiles(createSlot(handler));
  const slots = { event: createSlot(event), handler: files };
  const fields = [files, ...otherFields];
  const listeners = new Set<() => void>();
  let data: PlaygroundData | undefined;
  // What the texts were made from. A field shows the reader's next choice before `write` follows it.
  let names = { sample: choices.sample.value, handlerName: choices.handler.value };

  const read = (): Work => ({
    ...names,
    event: slots.event.getText(),
    handler: slots.handler.getText(),
    language: choices.language.value as SandboxLanguage,
    ...readOptions(),
  });
  const readOptions = (): Options =>
    fields.reduce((options, part) => ({ ...options, ...part.read() }), usualOptions);
  const tell = (): void => {
    if (data) showNotes(data);
    for (const listener of listeners) listener();
  };
  const showNotes = (of: PlaygroundData): void => {
    const work = read();
    const base = pristine(of, work.sample, work.handlerName);
    const sample = of.samples.find(({ name }) => name === work.sample);
    const example = of.handlers.find(({ name }) => name === work.handlerName);
    showNote(event, sample?.lookAt, work.event !== base.event);
    showNote(handler, example?.mistake ?? example?.lookAt, work.handler !== base.handler);
  };
  slots.event.onChange(tell);
  slots.handler.onChange(tell);
  for (const part of fields) part.onChange(tell);

  return {
    ...slots,
    read,
    write(work, { keepTyped = false } = {}) {
      names = { sample: work.sample, handlerName: work.handlerName };
      choices.sample.value = work.sample;
      choices.handler.value = work.handlerName;
      choices.language.value = work.language;
      for (const part of fields) part.write(work);
      files.setLanguage(work.language);
      for (const name of ['event', 'handler'] as const) {
        if (!(keepTyped && slots[name].isTouched())) slots[name].setText(work[name]);
      }
      tell();
    },
    offer(offered) {
      data = offered;
      fill(choices.sample, offered.samples);
      fill(choices.handler, offered.handlers);
    },
    onChange: (listener) => void listeners.add(listener),
  };
}

function showNote({ host, note }: PaneParts, text = '', edited: boolean): void {
  note.replaceChildren(...inlineNodes(text));
  host.parentElement?.toggleAttribute('data-edited', edited);
}

function fill(select: HTMLSelectElement, choices: (Sample | Handler)[]): void {
  select.replaceChildren(...choices.map(({ name, title }) => new Option(title, name)));
}

/** Text, and code that stands between backticks. */
function inlineNodes(text: string): (string | HTMLElement)[] {
  return text.split('`').map((part, index) => {
    if (index % 2 === 0) return part;
    const code = document.createElement('code');
    code.textContent = part;
    return code;
  });
}
