import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { LogLine } from '../../sandbox/protocol.ts';

const shown = 1000;

/** The console's lines. They come from the handler and are text, whatever they look like. */
export function logsPanel(lines: LogLine[]): TemplateResult {
  const cut = lines.length - shown;
  return html`<section class="pg-region pg-logs" aria-label="Logs">
    <div class="pg-region-head">
      <span class="pg-region-name">Logs</span>
      ${lines.length > 0 ? html`<span class="pg-count">${lines.length}</span>` : ''}
    </div>
    ${
      lines.length === 0
        ? html`<p class="pg-quiet">What the handler writes to the console appears here.</p>`
        : html`<ol class="pg-lines" tabindex="0" aria-label="Console lines">
            ${lines
              .slice(0, shown)
              .map(
                ({ level, text }) =>
                  html`<li data-level=${level}>
                    <span class="pg-level">${level === 'RAW' ? '' : level}</span
                    ><bdi class="pg-line">${text}</bdi>
                  </li>`,
              )}
          </ol>`
    }
    ${cut > 0 ? html`<p class="pg-caution">${cut} more lines are not shown.</p>` : ''}
  </section>`;
}
