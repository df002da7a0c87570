import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { ShownStream } from '../run/format-stream.ts';
import { trace } from './trace.client.ts';
import type { Jump } from './view.ts';

/** What a streamed response is beside its body. */
export function streamFacts(
  { contentType, prelude = [], error }: ShownStream,
  files: readonly string[],
  jump: Jump,
): TemplateResult {
  const rows = [{ name: 'Content type', value: contentType }, ...prelude];
  return html`<dl class="pg-facts" aria-label="The stream">
      ${rows.map(
        ({ name, value }) =>
          html`<div>
            <dt>${name}</dt>
            <dd><bdi>${value}</bdi></dd>
          </div>`,
      )}
    </dl>
    ${
      error === undefined
        ? nothing
        : html`<p class="pg-bad">An error ended the stream; Lambda sends it after the body:</p>
            <div class="pg-output-text">${trace(error, files, jump)}</div>`
    }`;
}
