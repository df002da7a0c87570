import { html, render } from 'lit/html.js';
import { logsPanel } from './logs-panel.client.ts';
import { problemsPanel } from './problems-panel.client.ts';
import { resultPanel } from './result-panel.client.ts';
import { samplesPanel } from './samples-panel.client.ts';
import { emptyView } from './view.ts';
import type { Jump, View } from './view.ts';

/** The panels under the editors. */
export interface Output {
  view(): View;
  show(change: Partial<View>): void;
}

/** Renders the panels into `place`, and again with each change. */
export function createOutput(place: HTMLElement, jump: Jump): Output {
  let view = emptyView;
  const draw = (): void => {
    const { problems, run, logs, samples } = view;
    // Calls and Verdict have nothing to say yet: they wait, by name, for what records and judges.
    render(
      html`${problemsPanel(problems, jump)} ${resultPanel(run, jump)}
        ${logsPanel(run.state === 'done' ? run.report.logs : logs)} ${samplesPanel(samples)}
        <section aria-label="Calls" hidden></section>
        <section aria-label="Verdict" hidden></section>`,
      place,
    );
  };
  draw();
  return {
    view: () => view,
    show(change) {
      view = { ...view, ...change };
      draw();
    },
  };
}
