import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { SampleRun } from '../run/sample-run.ts';
import { statusWords } from './status-words.ts';
import type { View } from './view.ts';

/** The table of "Run all samples". */
export function samplesPanel(samples: View['samples']): TemplateResult | typeof nothing {
  if (!samples) return nothing;
  const { rows, running } = samples;
  const done = rows.filter((row) => row.done).length;
  return html`<section class="pg-region pg-samples" aria-label="All samples" aria-busy=${running}>
    <div class="pg-region-head">
      <span class="pg-region-name">All samples</span>
      <span class="pg-quiet">${done} of ${rows.length}${running ? '…' : ''}</span>
    </div>
    <div class="pg-scroll" tabindex="0" role="group" aria-label="Outcomes of all samples">
      <table>
        <caption class="sr-only">
          What the handler made of each sample
        </caption>
        <thead>
          <tr>
            ${['Sample', 'Outcome', 'Verdict', 'Duration', 'Response or error', 'Accepted'].map(
              (name) => html`<th scope="col">${name}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(tableRow)}
        </tbody>
      </table>
    </div>
  </section>`;
}

function tableRow({ title, done }: SampleRun): TemplateResult {
  if (!done) {
    return html`<tr>
      <th scope="row">${title}</th>
      <td colspan="5" class="pg-quiet">…</td>
    </tr>`;
  }
  return html`<tr data-outcome=${done.outcome}>
    <th scope="row">${title}</th>
    <td><span class="pg-badge">${done.outcomeTitle}</span></td>
    <td data-verdict=${done.verdict?.status ?? nothing}>
      ${
        done.verdict
          ? html`<span class="pg-badge pg-standing" title=${done.verdict.headline}
              >${statusWords[done.verdict.status]}</span
            >`
          : '–'
      }
    </td>
    <td class="pg-number">${done.duration}</td>
    <td class="pg-short"><bdi>${done.short}</bdi></td>
    <td>${done.check}</td>
  </tr>`;
}
