import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { ReplyRow } from '../run/list-replies.ts';
import { repliesLimits } from '../run/replies.ts';
import { replyStarters } from '../run/replies-starters.ts';
import type { CallsActions } from './calls-actions.ts';
import { inlineCode } from './inline-code.client.ts';

/** Where the reply to one operation is edited. */
export function callsPanelReply(row: ReplyRow, actions: CallsActions): TemplateResult {
  const { key, title, text, problem, called } = row;
  const set = (value: string): void => {
    actions.setReply(key, value);
  };
  return html`<details class="pg-reply">
    <summary>
      <span>Edit reply to <bdi>${title}</bdi></span>
      ${text === '' ? nothing : html`<span class="pg-badge">edited</span>`}
      ${called ? nothing : html`<span class="pg-quiet">not called in the last run</span>`}
    </summary>
    <div class="pg-reply-body">
      <div class="pg-reply-starters" role="group" aria-label=${`Start the reply to ${key} with`}>
        ${replyStarters(key).map(
          (starter) =>
            html`<button
              type="button"
              class="pg-button"
              @click=${() => {
                set(starter.text);
              }}
            >
              ${starter.label}
            </button>`,
        )}
      </div>
      <textarea
        class="pg-reply-text"
        rows="4"
        aria-label=${`Reply to ${key}`}
        aria-invalid=${problem === null ? nothing : 'true'}
        placeholder="{}"
        maxlength=${repliesLimits.text}
        autocapitalize="off"
        autocomplete="off"
        spellcheck="false"
        .value=${text}
        @input=${(event: Event) => {
          set((event.currentTarget as HTMLTextAreaElement).value);
        }}
      ></textarea>
      <p class="pg-reply-problem" role="status">
        ${problem === null ? nothing : html`<span class="pg-bad">${inlineCode(problem)}</span>`}
      </p>
      <p class="pg-quiet">${help(key)}</p>
      <div class="pg-reply-actions">
        <button
          type="button"
          class="pg-button"
          @click=${() => {
            actions.runAgain();
          }}
        >
          Run again
        </button>
        ${
          text === ''
            ? nothing
            : html`<button
                type="button"
                class="pg-button"
                @click=${() => {
                  set('');
                }}
              >
                Usual reply
              </button>`
        }
      </div>
    </div>
  </details>`;
}

function help(key: string): (string | TemplateResult)[] {
  if (key.startsWith('dynamodb/')) {
    return inlineCode(
      'Items are written as the handler gets them: plain values for a document client, `{"S": "…"}` for other clients. `{"$error": "…"}` is an error by name.',
    );
  }
  return inlineCode(
    /^[^\s/]+\//.test(key)
      ? 'JSON of what the call answers. `{"$error": "…", "message": "…"}` is an error by name, `{"$base64": "…"}` bytes, `{"$date": "…"}` a date.'
      : 'JSON of `status`, `headers` and `body`. `{"$error": "ECONNREFUSED"}` is a connection that fails.',
  );
}
