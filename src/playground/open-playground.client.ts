import { positionOfPointer } from '../catalog/position-of-pointer.ts';
import { createChecker } from './app/create-checker.client.ts';
import { createDesk } from './app/create-desk.client.ts';
import { createReplies } from './app/create-replies.ts';
import { createFileTabs } from './app/create-file-tabs.client.ts';
import { createVerdictFields } from './app/create-verdict-fields.ts';
import { createKeeper } from './app/create-keeper.client.ts';
import { createRunControl } from './app/create-run-control.client.ts';
import { createSettings } from './app/create-settings.client.ts';
import { findParts } from './app/find-parts.client.ts';
import { loadEventType } from './app/load-event-type.client.ts';
import { readAddress } from './app/read-address.client.ts';
import { startEditors } from './app/start-editors.client.ts';
import { createNotice } from './panels/create-notice.client.ts';
import { createOutput } from './panels/create-output.client.ts';
import { knownOptions } from './run/known-options.ts';
import { parseEvent } from './run/parse-event.ts';
import { verdictView } from './run/verdict-view.ts';
import { decideOpening, isPristine, pristine, withHandler } from './state/opening.ts';
import type { Work } from './state/opening.ts';
import type { SharedState } from './state/shared-state.ts';
import type { QueryChoice } from './state/query-choice.ts';

/** An open playground, driven by its buttons and fields. */
export interface PlaygroundApp {
  act(action: string): void;
  choose(field: string, value: string): void;
}

/** Opens the playground that `root` holds: loads its event type and puts life into its parts. */
export async function openPlayground(root: HTMLElement): Promise<PlaygroundApp> {
  const parts = findParts(root);
  const { alone, base = '/', eventType: usual = '' } = root.dataset;
  const known = [...(parts.choices.eventType?.options ?? [])].map(({ value }) => value);
  const asked =
    alone === undefined
      ? { eventType: usual, query: {}, link: null, messages: [] }
      : await readAddress(location, known, usual);
  let current = await loadEventType(base, asked.eventType);

  const replies = createReplies();
  const verdictFields = createVerdictFields();
  const desk = createDesk(parts, [createSettings(parts.settings), replies, verdictFields]);
  const notify = createNotice(parts.notice);
  createFileTabs({ place: parts.files, panel: parts.handler.host, files: desk.handler, notify });
  const status = (text: string): void => {
    parts.status.textContent = text;
  };
  const output = createOutput({
    place: parts.output,
    jump: (editor, position) => {
      desk[editor].reveal(position);
    },
    copy: (text) => {
      void navigator.clipboard.writeText(text).then(
        () => status('Logs copied.'),
        () => status('The browser did not allow the copy.'),
      );
    },
    onCalls: { setReply: replies.set, runAgain: () => void control.run() },
    onVerdict: {
      setOption: verdictFields.set,
      playOut: () => void control.playOut(verdictFields.limit()),
      step: () => void control.playOut(1, 'stepped'),
      setLimit: verdictFields.setLimit,
      showEvent: (pointer) => {
        desk.event.reveal(positionOfPointer(desk.event.getText(), pointer));
      },
      jump: (editor, position) => {
        desk[editor].reveal(position);
      },
    },
  });
  const eventType = (): typeof current => current;
  const checker = createChecker({ output, eventType, text: desk.event.getText });
  const keeper = createKeeper({
    alone: alone !== undefined,
    base,
    data: () => current.data,
    work: desk.read,
    onFull: () => {
      notify({ text: 'The browser cannot keep your edits: they last until you leave this page.' });
    },
  });
  let judgedFor: unknown[] = [];
  const showVerdict = (): void => {
    const { run } = output.view();
    const { event, verdict: given } = desk.read();
    const judged = run.state === 'done' ? run.report.judged : null;
    output.show({ storyLimit: verdictFields.limit() });
    // A key typed into the handler changes none of these: nothing is judged anew for it.
    const depends = [current.judge, given, judged, judged ? null : event];
    if (depends.every((one, index) => one === judgedFor[index])) return;
    judgedFor = depends;
    const next = judged ? undefined : parseEvent(event)?.value;
    output.show({ verdict: verdictView(current.judge, given, next, judged) });
  };
  const control = createRunControl({
    parts,
    base,
    output,
    work: desk.read,
    eventType,
    onRun: showVerdict,
    onStory: verdictFields.setShown,
  });
  const editors = startEditors({ parts, desk, eventType, checker });
  /** Replaces the work; what was edited can be brought back. */
  const replace = (work: Work, what: string): void => {
    const before = desk.read();
    const lost =
      !isPristine(current.data, before) && JSON.stringify(before) !== JSON.stringify(work);
    desk.write(work);
    const undo = (): void => {
      desk.write(before);
    };
    notify(lost ? { text: what, actions: [{ label: 'Undo', act: undo }] } : null);
  };

  const show = (
    {
      link = null,
      query = {},
      messages = [],
    }: { link?: SharedState | null; query?: QueryChoice; messages?: string[] },
    keepTyped: boolean,
  ): void => {
    const { data } = current;
    if (parts.choices.eventType) parts.choices.eventType.value = data.id;
    root.setAttribute('aria-label', data.id);
    desk.offer(data);
    const edits = keeper.edits(data.id);
    const opening = decideOpening({ data, query, link, edits });
    const { options: verdict, messages: faults } = knownOptions(
      current.judge,
      opening.work.verdict,
    );
    desk.write({ ...opening.work, verdict }, { keepTyped });
    const said = [...messages, ...opening.messages, ...faults];
    const toSample = {
      label: 'Show the sample instead',
      act: () => {
        desk.write(pristine(data, opening.work.sample, opening.work.handlerName));
      },
    };
    const toEdits = {
      label: 'Show your own edits instead',
      act: () => {
        desk.write(decideOpening({ data, edits }).work);
      },
    };
    if (opening.origin === 'link') {
      notify({
        text: [
          ...said,
          'Event and handler come from a link. They run when you press Run.',
          ...(opening.work.playOut > 0 ? ['Press Play out for the story that was shared.'] : []),
        ].join(' '),
        actions: edits ? [toSample, toEdits] : [toSample],
      });
    } else if (opening.origin === 'edits') {
      notify({ text: [...said, 'Your earlier edits are back.'].join(' '), actions: [toSample] });
    } else notify(said.length > 0 ? { text: said.join(' ') } : null);
  };

  const goTo = async (id: string): Promise<void> => {
    keeper.flush();
    control.clear();
    current = await loadEventType(base, id);
  };

  const showReplies = (): void => {
    output.show({ replies: desk.read().replies });
  };
  show(asked, true);
  showReplies();
  showVerdict();
  checker.checkSoon();
  desk.onChange(() => {
    showReplies();
    showVerdict();
    checker.checkSoon();
    keeper.keepSoon();
    control.noteChange();
  });
  root.dataset['open'] = '';
  editors.begin(alone === undefined ? 'now' : 'idle');

  const notLoaded = (): void => {
    if (parts.choices.eventType) parts.choices.eventType.value = current.data.id;
    notify({ text: 'This event type could not be loaded. Try again.' });
  };

  if (alone !== undefined) {
    const follow = async (): Promise<void> => {
      const next = await readAddress(location, known, current.data.id);
      if (next.link) {
        await goTo(next.eventType);
        show(next, false);
        editors.showSchema();
      } else if (next.messages.length > 0) notify({ text: next.messages.join(' ') });
    };
    addEventListener('hashchange', () => void follow().catch(notLoaded));
  }

  const share = async (): Promise<void> => {
    const link = await keeper.share();
    if (link === null) {
      notify({ text: 'This is too much for a link: it would be longer than 64 KB.' });
      return;
    }
    try {
      await navigator.clipboard.writeText(link);
      status('Link copied.');
    } catch {
      notify({ text: 'Copy this link:', link });
    }
  };

  const actions: Record<string, () => void> = {
    run: () => void control.run(),
    'run-all': () => void control.runAll(),
    stop: control.stop,
    'cold-start': control.coldStart,
    edit: desk.event.focus,
    share: () => void share(),
    reset() {
      const { sample, handlerName } = desk.read();
      replace(
        pristine(current.data, sample, handlerName),
        'Sample and handler are back as they were.',
      );
      status('Reset.');
    },
  };

  const choices: Record<string, (value: string) => void> = {
    'event-type': (id) => {
      void goTo(id).then(() => {
        show({}, false);
        editors.showSchema();
        keeper.keepSoon();
      }, notLoaded);
    },
    sample: (name) => {
      const { sample, event } = pristine(current.data, name);
      replace({ ...desk.read(), sample, event }, 'Your edited event was replaced by the sample.');
    },
    handler: (name) => {
      replace(
        withHandler(current.data, desk.read(), name),
        'Your edited handler was replaced by the example.',
      );
    },
    language: () => {
      desk.write(desk.read());
    },
  };

  return {
    act: (action) => {
      actions[action]?.();
    },
    choose: (field, value) => {
      choices[field]?.(value);
    },
  };
}
