import { html, render } from 'lit/html.js';
import type { RecordedCall } from '../../sandbox/protocol.ts';
import type { CallsActions } from './calls-actions.ts';
import { callsPanel } from './calls-panel.client.ts';
import type { LogFilter } from '../run/filter-log.ts';
import { logsPanel } from './logs-panel.client.ts';
import type { LogsPanelOptions } from './logs-panel.client.ts';
import { problemsPanel } from './problems-panel.client.ts';
import { resultPanel } from './result-panel.client.ts';
import { samplesPanel } from './samples-panel.client.ts';
import { storyPanel } from './story-panel.client.ts';
import type { VerdictActions } from './verdict-actions.ts';
import { verdictPanel } from './verdict-panel.client.ts';
import { emptyView } from './view.ts';
import type { Jump, View } from './view.ts';

/** The panels under the editors. */
export interface Output {
  view(): View;
  show(change: Partial<View>): void;
}

export interface OutputOptions {
  place: HTMLElement;
  jump: Jump;
  copy: (text: string) => void;
  onCalls: CallsActions;
  onVerdict: VerdictActions;
}

/** Renders the panels into `place`, and again with each change. */
export function createOutput({ place, jump, copy, onCalls, onVerdict }: OutputOptions): Output {
  let view = emptyView;
  // Of the last run until the next one ends, so that a reply under edit keeps its place.
  let calls: RecordedCall[] = [];
  const logOptions = (): LogsPanelOptions => {
    const { run, logs, logFilter: filter } = view;
    const setFilter = (logFilter: LogFilter): void => {
      show({ logFilter });
    };
    const ended = run.state === 'done' ? run.report : null;
    const { logs: lines, files } = ended ?? { logs, files: [] };
    return { lines, files, done: ended !== null, filter, setFilter, copy, jump };
  };
  const show = (change: Partial<View>): void => {
    view = { ...view, ...change };
    draw();
  };
  const draw = (): void => {
    const { problems, run, samples, replies, verdict } = view;
    const { story, storyLimit: limit, storyIsStale: stale } = view;
    if (run.state === 'done') calls = run.report.calls;
    else if (run.state === 'idle') calls = [];
    render(
      html`${problemsPanel(problems, jump)} ${resultPanel(run, jump)} ${logsPanel(logOptions())}
      ${verdictPanel(verdict, run, onVerdict)}
      ${storyPanel({ story, limit, stale, actions: onVerdict })} ${samplesPanel(samples)}
      ${callsPanel(calls, replies, onCalls)}`,
      place,
    );
  };
  draw();
  return { view: () => view, show };
}
