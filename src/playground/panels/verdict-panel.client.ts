import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Fix, Verdict } from '../../verdicts/verdict.ts';
import { heaps } from '../run/heaps.ts';
import type { VerdictView } from '../run/verdict-view.ts';
import { inlineCode } from './inline-code.client.ts';
import { statusWords } from './status-words.ts';
import { jumpLink } from './trace.client.ts';
import type { VerdictActions } from './verdict-actions.ts';
import { verdictDetails } from './verdict-details.client.ts';
import { verdictOptions } from './verdict-options.client.ts';
import type { View } from './view.ts';

/** What the service does with the last outcome, and what that depends on. */
export function verdictPanel(
  { verdict, options }: VerdictView,
  run: View['run'],
  actions: VerdictActions,
): TemplateResult {
  const shown = run.state === 'done' ? verdict : null;
  return html`<section
    class="pg-region pg-verdict"
    aria-label="Verdict"
    data-verdict=${shown?.status ?? nothing}
  >
    <div class="pg-region-head">
      <span class="pg-region-name">Verdict</span>
      ${shown ? html`<span class="pg-badge">${statusWords[shown.status]}</span>` : nothing}
    </div>
    <div class="pg-verdict-columns">
      <div class="pg-verdict-main">
        ${shown ? verdictBody(shown, run, actions) : html`<p class="pg-quiet">${waiting(run)}</p>`}
      </div>
      ${verdictOptions(options, actions.setOption)}
    </div>
  </section>`;
}

function waiting(run: View['run']): string {
  if (run.state === 'done') return 'The sandbox ended this run, so nothing follows from it.';
  return run.state === 'idle'
    ? 'Run the handler to see what the service does with its outcome.'
    : 'Waiting for the outcome…';
}

function verdictBody(verdict: Verdict, run: View['run'], actions: VerdictActions): TemplateResult {
  const position = run.state === 'done' ? run.report.position : undefined;
  const place =
    position && verdict.status !== 'ok'
      ? html`<li>
          ${jumpLink(`Go to line ${position.line} of the handler`, position, actions.jump)}
        </li>`
      : nothing;
  const hasMends = verdict.fixes.length > 0 || place !== nothing;
  return html`<p class="pg-headline">${inlineCode(heaps.cut(verdict.headline))}</p>
    ${
      hasMends
        ? html`<p class="pg-mend">How to mend it</p>
            <ul class="pg-list">
              ${verdict.fixes.map((fix) => html`<li>${fixItem(fix, actions)}</li>`)} ${place}
            </ul>`
        : nothing
    }
    ${verdictDetails(verdict)}`;
}

function fixItem({ text, at }: Fix, actions: VerdictActions): TemplateResult {
  return html`${inlineCode(heaps.cut(text))} ${at ? fixPlace(at, actions) : nothing}`;
}

function fixPlace(at: NonNullable<Fix['at']>, actions: VerdictActions): TemplateResult {
  if (at.in === 'option') return html`<span class="pg-quiet">Option <code>${at.name}</code></span>`;
  if (at.in === 'response') {
    const where = at.pointer === '' ? 'The whole answer' : `In the answer: ${at.pointer}`;
    return html`<span class="pg-quiet">${heaps.cut(where)}</span>`;
  }
  return html`<button
    type="button"
    class="pg-link"
    @click=${() => {
      actions.showEvent(at.pointer);
    }}
  >
    Show ${at.pointer === '' ? 'the event' : at.pointer}
  </button>`;
}
