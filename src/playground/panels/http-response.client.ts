import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { HttpResponse } from '../../verdicts/verdict.ts';
import { heaps } from '../run/heaps.ts';
import { previewOf } from '../run/preview-of.ts';

/** An HTTP response as the client gets it, and how a browser would show its body. */
export function httpResponse(response: HttpResponse): TemplateResult {
  const { statusCode, reason, headers, body, base64 } = response;
  const head = [
    `HTTP/1.1 ${statusCode} ${reason}`.trimEnd(),
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ].join('\n');
  return html`<pre
      class="pg-output-text"
      tabindex="0"
      role="group"
      aria-label="The HTTP response"
      .textContent=${heaps.cut(`${head}\n\n${base64 ? `(base64) ${body}` : body}`)}
    ></pre>
    ${preview(response)}`;
}

function preview(response: HttpResponse): TemplateResult | typeof nothing {
  const shown = previewOf(response);
  if (shown === null) return nothing;
  const view =
    shown.kind === 'image'
      ? html`<img class="pg-preview" alt="The image in the response" src=${shown.url} />`
      : html`<iframe
          class="pg-preview"
          title="The page in the response"
          sandbox=""
          referrerpolicy="no-referrer"
          srcdoc=${shown.html}
        ></iframe>`;
  return html`<details class="pg-fold">
    <summary>${shown.kind === 'image' ? 'Show the image' : 'Show the page'}</summary>
    ${view}
  </details>`;
}
