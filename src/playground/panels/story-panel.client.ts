import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { recordWays } from '../../verdicts/play-out.ts';
import type { RecordWay, StoryInvocation } from '../../verdicts/play-out.ts';
import { clockTime } from '../run/clock-time.ts';
import { heaps } from '../run/heaps.ts';
import type { StoryView } from '../run/player.ts';
import { recordLabel } from '../run/record-label.ts';
import { outcomeTitles } from '../run/run-report.ts';
import { storySummary } from '../run/story-summary.ts';
import { clampInvocations, playOutLimits } from '../state/play-out-limits.ts';
import { fateMarks } from './fate-marks.ts';
import { inlineCode } from './inline-code.client.ts';
import type { VerdictActions } from './verdict-actions.ts';
import { statusWords } from './status-words.ts';

const shownWays = 50;

export interface StoryPanelOptions {
  story: StoryView | null;
  limit: number;
  /** Whether event, function or options are others now. */
  stale: boolean;
  actions: VerdictActions;
}

/** What the service does until it is done with the event, as a list of invocations and of the records' ways. */
export function storyPanel({ story, limit, stale, actions }: StoryPanelOptions): TemplateResult {
  return html`<section
    class="pg-region pg-story"
    aria-label="Play out"
    aria-busy=${story?.state === 'playing'}
    data-story=${story?.state ?? nothing}
  >
    <div class="pg-region-head">
      <span class="pg-region-name">Play it out</span>
      <button type="button" class="pg-button" @click=${actions.playOut}>Play out</button>
      <button type="button" class="pg-button" @click=${actions.step}>Step</button>
      <label class="pg-inline">
        <span>Invocations at most</span>
        <input
          type="number"
          min=${playOutLimits.least}
          max=${playOutLimits.most}
          .value=${String(limit)}
          @change=${(event: Event) => {
            const input = event.currentTarget as HTMLInputElement;
            input.value = String(clampInvocations(input.value));
            actions.setLimit(Number(input.value));
          }}
        />
      </label>
    </div>
    ${
      story
        ? html`${stale ? html`<p class="pg-caution">This story is of before your changes.</p>` : nothing}
            <p role="status">${storySummary(story)}</p>
            ${invocationList(story.story.invocations)} ${wayList(story.story.invocations)}`
        : html`<p class="pg-quiet">
            Time passes on a virtual clock: the handler is invoked again as the service would invoke
            it, until nothing comes again.
          </p>`
    }
  </section>`;
}

function invocationList(invocations: readonly StoryInvocation[]): TemplateResult {
  return html`<ol class="pg-invocations" aria-label="Invocations">
    ${invocations.map(
      ({ number, atSeconds, isTimeKnown, outcome, verdict, text }) =>
        html`<li data-verdict=${verdict.status}>
          <span class="pg-invocation-time"
            >${clockTime(atSeconds)}${isTimeKnown ? nothing : html`<span title="When is not documented"> or later</span>`}</span
          >
          <div>
            <p>
              <strong>Invocation ${number}</strong>
              <span class="pg-quiet">${inlineCode(text)}</span>
              <span class="pg-badge">${outcomeTitles[outcome.kind]}</span>
              <span class="pg-badge pg-standing">${statusWords[verdict.status]}</span>
            </p>
            <p>${inlineCode(heaps.cut(verdict.headline))}</p>
          </div>
        </li>`,
    )}
  </ol>`;
}

function wayList(invocations: readonly StoryInvocation[]): TemplateResult | typeof nothing {
  const ways = recordWays({ invocations });
  if (ways.length === 0) return nothing;
  const rest = ways.length - shownWays;
  return html`<div class="pg-scroll" tabindex="0" role="group" aria-label="Ways of the records">
      <ul class="pg-ways" aria-label="Records">
        ${ways.slice(0, shownWays).map(wayItem)}
      </ul>
    </div>
    ${rest > 0 ? html`<p class="pg-quiet">${rest} more are not shown.</p>` : nothing}`;
}

function wayItem({ id, stations }: RecordWay): TemplateResult {
  const end = stations.at(-1);
  return html`<li>
    <code class="pg-way-id" title=${id}>${heaps.cut(recordLabel(id))}</code>
    <ol class="pg-stations">
      ${stations.map(
        ({ invocation, fate, text }) =>
          html`<li
            data-fate=${fate}
            style=${`--at: ${invocation}`}
            title=${`Invocation ${invocation}: ${text}`}
          >
            <span aria-hidden="true">${fateMarks[fate]}</span>
            <span class="sr-only">Invocation ${invocation}: ${inlineCode(text)}</span>
          </li>`,
      )}
    </ol>
    ${end ? html`<span class="pg-way-end" data-fate=${end.fate}>${inlineCode(end.text)}</span>` : nothing}
  </li>`;
}
