import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { filterLog, logLevels } from '../run/filter-log.ts';
import type { LogFilter } from '../run/filter-log.ts';
import type { ShownLine } from '../run/platform-log.ts';
import { logEntry } from './log-entry.client.ts';
import type { Jump } from './view.ts';

const shown = 1000;

export interface LogsPanelOptions {
  lines: ShownLine[];
  /** Whether the run has ended. */
  done: boolean;
  files: readonly string[];
  filter: LogFilter;
  setFilter: (filter: LogFilter) => void;
  copy: (text: string) => void;
  jump: Jump;
}

/** The log as CloudWatch shows it. Its lines come from the handler and are text, whatever they look like. */
export function logsPanel(options: LogsPanelOptions): TemplateResult {
  const { lines, done, filter } = options;
  const found = filterLog(lines, filter);
  const cut = found.length - shown;
  return html`<section class="pg-region pg-logs" aria-label="Logs">
    <div class="pg-region-head">
      <span class="pg-region-name">Logs</span>
      ${lines.length > 0 ? controls(options) : nothing}
    </div>
    ${
      lines.length === 0
        ? html`<p class="pg-quiet">What the handler writes to the console appears here.</p>`
        : html`<ol class="pg-lines" tabindex="0" aria-label="Log lines">
            ${found.slice(0, shown).map((line) => logEntry(line, options.files, options.jump))}
          </ol>`
    }
    ${lines.length > 0 && found.length === 0 ? html`<p class="pg-quiet">None of this level.</p>` : nothing}
    ${cut > 0 ? html`<p class="pg-caution">${cut} more lines are not shown.</p>` : nothing}
    ${
      done && lines.length > 0
        ? html`<p class="pg-hint">
            How much memory a handler takes cannot be measured in a browser.
          </p>`
        : nothing
    }
  </section>`;
}

function controls({ lines, filter, setFilter, copy }: LogsPanelOptions): TemplateResult {
  const own = lines.filter(({ level }) => level !== 'PLATFORM').length;
  return html`${own > 0 ? html`<span class="pg-count">${own}</span>` : nothing}
    <span class="pg-gap"></span>
    <select
      class="pg-small"
      aria-label="Levels to show"
      .value=${filter}
      @change=${(event: Event) => {
        setFilter((event.target as HTMLSelectElement).value as LogFilter);
      }}
    >
      <option value="ALL">All lines</option>
      ${logLevels.map((level) => html`<option value=${level}>${level} and above</option>`)}
    </select>
    <button
      type="button"
      class="pg-button pg-small"
      @click=${() => {
        copy(lines.map(({ text }) => text).join('\n'));
      }}
    >
      Copy logs
    </button>`;
}
