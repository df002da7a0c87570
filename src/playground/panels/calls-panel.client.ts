import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { TemplateResult } from 'lit/html.js';
import type { RecordedCall } from '../../sandbox/protocol.ts';
import { describeCall } from '../run/describe-call.ts';
import type { CallDescription } from '../run/describe-call.ts';
import { listReplies } from '../run/list-replies.ts';
import type { Replies } from '../run/replies.ts';
import type { CallsActions } from './calls-actions.ts';
import { callsPanelReply } from './calls-panel-reply.client.ts';
import { heaps } from '../run/heaps.ts';
import { createCopyButton } from './calls-panel-copy.client.ts';

const shown = 100;

/** The calls that the handler made, which were recorded and not sent, and what they are answered. */
export function callsPanel(
  calls: readonly RecordedCall[],
  replies: Replies,
  actions: CallsActions,
): TemplateResult {
  const rows = listReplies(calls, replies);
  const rest = calls.length - shown;
  return html`<section class="pg-region pg-calls" aria-label="Calls">
    <div class="pg-region-head">
      <span class="pg-region-name">Calls</span>
      ${calls.length > 0 ? html`<span class="pg-count">${calls.length}</span>` : nothing}
    </div>
    ${
      rows.length === 0
        ? html`<p class="pg-quiet">
            Calls of AWS clients and requests over HTTP appear here: recorded, not sent, each with a
            reply that you can edit.
          </p>`
        : nothing
    }
    ${
      calls.length > 0
        ? html`<ol class="pg-call-list" aria-label="Recorded calls">
            ${repeat(
              calls.slice(0, shown),
              ({ id }) => id,
              (call) => callItem(describeCall(call)),
            )}
          </ol>`
        : nothing
    }
    ${rest > 0 ? html`<p class="pg-caution">${rest} more calls are not shown.</p>` : nothing}
    ${
      rows.length > 0
        ? html`<ul class="pg-replies" aria-label="Replies">
            ${repeat(
              rows,
              ({ key }) => key,
              (row) => html`<li>${callsPanelReply(row, actions)}</li>`,
            )}
          </ul>`
        : nothing
    }
  </section>`;
}

function callItem({ id, title, at, texts, error }: CallDescription): TemplateResult {
  return html`<li>
    <details class="pg-call">
      <summary>
        <span class="pg-call-number">${id}</span>
        <bdi class="pg-call-title">${heaps.cut(title)}</bdi>
        ${error === undefined ? nothing : html`<bdi class="pg-call-error">${heaps.cut(error)}</bdi>`}
        <span class="pg-quiet pg-number">${at}</span>
      </summary>
      <dl>
        ${texts.map(
          ({ name, text }) =>
            html`<dt>
                ${name} ${createCopyButton(text, `Copy ${name.toLowerCase()} of call ${id}`)}
              </dt>
              <dd>
                <pre
                  class="pg-output-text"
                  tabindex="0"
                  role="group"
                  aria-label=${`${name} of call ${id}`}
                  .textContent=${heaps.cut(text)}
                ></pre>
              </dd>`,
        )}
      </dl>
    </details>
  </li>`;
}
