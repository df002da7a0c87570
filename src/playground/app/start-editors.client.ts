import type { Checker } from './create-checker.client.ts';
import type { Desk } from './create-desk.client.ts';
import type { Parts } from './find-parts.client.ts';
import { markOnce } from './mark-once.ts';
import type { LoadedEventType } from './load-event-type.client.ts';

/** Puts Monaco in the place of the textareas, where the device is one for it. */
export interface EditorStart {
  begin(when: 'now' | 'idle'): void;
  /** Tells the event editor the schema of the event type that is now chosen. */
  showSchema(): void;
}

export interface EditorStartOptions {
  parts: Parts;
  desk: Desk;
  eventType: () => LoadedEventType;
  checker: Checker;
}

// Monaco does not support touch keyboards, and has no room on a phone.
const plainDevices = '(pointer: coarse), (max-width: 48rem)';

/** Milliseconds after which the language service hears of a change in another file. */
const pause = 400;

/** Prepares the start of the editors. */
export function startEditors({ parts, desk, eventType, checker }: EditorStartOptions): EditorStart {
  const showSchema = (): void => {
    const of = eventType();
    void of.schema().then(
      (schema) => {
        if (of === eventType()) {
          desk.event.monaco()?.setSchema({ uri: schemaUri(of), schema });
        }
      },
      // Without it there is no completion; the list of problems does not need it.
      () => undefined,
    );
  };

  let timer = 0;
  const showSources = (): void => {
    // Another file may have been chosen while Monaco was loading.
    desk.handler.show(desk.handler.shown().name);
    desk.handler.monaco()?.setSources(desk.handler.all());
    desk.onChange(() => {
      clearTimeout(timer);
      timer = window.setTimeout(() => desk.handler.monaco()?.setSources(desk.handler.all()), pause);
    });
  };

  const load = async (): Promise<void> => {
    try {
      const { upgradeToMonaco } = await import('../editor/load-monaco.client.ts');
      await Promise.all([
        desk.event
          .upgrade(() =>
            upgradeToMonaco({
              textarea: parts.event.textarea,
              host: parts.event.monaco,
              label: 'Event',
              language: 'json',
            }),
          )
          .then(showSchema),
        desk.handler
          .upgrade(() =>
            upgradeToMonaco({
              textarea: parts.handler.textarea,
              host: parts.handler.monaco,
              label: 'Handler',
              language: desk.handler.shown().language,
              file: desk.handler.shown().name,
              onDiagnostics: checker.showHandlerProblems,
            }),
          )
          .then(showSources),
      ]);
    } catch (error) {
      parts.status.textContent =
        'The editor could not be loaded. The plain text fields work as well.';
      markOnce('playground:editable');
      console.warn(error);
    }
  };

  return {
    begin(when) {
      if (matchMedia(plainDevices).matches) markOnce('playground:editable');
      else if (when === 'now' || !('requestIdleCallback' in window)) void load();
      else requestIdleCallback(() => void load(), { timeout: 2000 });
    },
    showSchema,
  };
}

const schemaUri = ({ data }: LoadedEventType): string =>
  new URL(data.eventSchema, location.href).href;
