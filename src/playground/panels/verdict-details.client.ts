import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { durationWords } from '../../verdicts/words.ts';
import type { Caller, Verdict } from '../../verdicts/verdict.ts';
import { heaps } from '../run/heaps.ts';
import { fateMarks } from './fate-marks.ts';
import { httpResponse } from './http-response.client.ts';
import { inlineCode } from './inline-code.client.ts';

const shownRecords = 100;

/** What a verdict says beyond its headline, folded. */
export function verdictDetails(verdict: Verdict): TemplateResult {
  const { steps, caller, records, deliveries, next } = verdict;
  return html`${
    caller.kind === 'http' ? fold('What the client gets', callerView(caller), true) : nothing
  }
  ${fold(
    `Why: ${steps.length} ${steps.length === 1 ? 'rule' : 'rules'}`,
    html`<ol class="pg-steps">
      ${steps.map(
        ({ text, source }) =>
          html`<li>
            ${inlineCode(heaps.cut(text))}
            <a href=${source.url} rel="noopener" title=${`Checked ${source.checked}`}
              >${source.title}</a
            >
          </li>`,
      )}
    </ol>`,
  )}
  ${caller.kind === 'http' ? nothing : fold('What the caller sees', callerView(caller))}
  ${records.length > 0 ? fold(`Records: ${records.length}`, recordList(verdict)) : nothing}
  ${deliveries.map(({ to, body }) => fold(`What arrives: ${to}`, json(body, `What arrives: ${to}`)))}
  ${next.length > 0 ? fold(`What comes again: ${next.length}`, nextList(verdict)) : nothing}`;
}

function fold(title: string, content: TemplateResult, open = false): TemplateResult {
  return html`<details class="pg-fold" ?open=${open}>
    <summary>${title}</summary>
    <div class="pg-fold-body">${content}</div>
  </details>`;
}

function callerView(caller: Caller): TemplateResult {
  switch (caller.kind) {
    case 'http':
      return httpResponse(caller);
    case 'error':
      return html`<p><code>${heaps.cut(caller.name)}</code> ${heaps.cut(caller.message)}</p>`;
    case 'value':
      return html`<p>${inlineCode(caller.label)}</p>
        ${json(caller.value, 'What is handed on')}`;
    case 'nothing':
      return html`<p>${inlineCode(caller.text)}</p>`;
  }
}

function recordList({ records }: Verdict): TemplateResult {
  const rest = records.length - shownRecords;
  return html`<ul class="pg-list pg-fates">
      ${records.slice(0, shownRecords).map(
        ({ id, fate, text }) =>
          html`<li data-fate=${fate}>
            <span class="pg-fate" aria-hidden="true">${fateMarks[fate]}</span>
            <code>${heaps.cut(id)}</code> ${inlineCode(text)}
          </li>`,
      )}
    </ul>
    ${rest > 0 ? html`<p class="pg-quiet">${rest} more are not shown.</p>` : nothing}`;
}

function nextList({ next }: Verdict): TemplateResult {
  return html`<ul class="pg-list">
    ${next.map(
      ({ afterSeconds, text }) =>
        html`<li>
          ${inlineCode(text)}:
          ${
            afterSeconds === null
              ? 'when is not documented'
              : afterSeconds === 0
                ? 'at once'
                : `after ${durationWords(afterSeconds)}`
          }
        </li>`,
    )}
  </ul>`;
}

function json(value: unknown, label: string): TemplateResult {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  return html`<pre
    class="pg-output-text"
    tabindex="0"
    role="group"
    aria-label=${label}
    .textContent=${heaps.cut(text.slice(0, 100_000))}
  ></pre>`;
}
