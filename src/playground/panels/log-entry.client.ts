import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { ShownLine } from '../run/platform-log.ts';
import { splitLogLine } from '../run/split-log-line.ts';
import { trace } from './trace.client.ts';
import type { Jump } from './view.ts';

/** Lines and characters of an entry that are shown without being asked for. */
const shortLines = 12;
const shownCharacters = 20_000;

/** One entry of the log; what has many lines is folded after the first. */
export function logEntry(line: ShownLine, files: readonly string[], jump: Jump): TemplateResult {
  const cut = line.text.length - shownCharacters;
  const text = cut > 0 ? line.text.slice(0, shownCharacters) : line.text;
  const count = text.split('\n').length;
  const { stamp, level, message } = splitLogLine({ ...line, text });
  const head = html`${stamp === '' ? nothing : html`<span class="pg-stamp">${stamp}</span>`}${
    level === '' ? nothing : html`<span class="pg-level">${level}</span>`
  }`;
  const end = count > shortLines ? message.indexOf('\n') : message.length;
  const first = html`<bdi class="pg-line"
    >${head}${trace(message.slice(0, end), files, jump)}</bdi
  >`;
  return html`<li data-level=${line.level}>
    ${
      count > shortLines
        ? html`<details>
            <summary>${first} <span class="pg-more">${count - 1} more lines</span></summary>
            <bdi class="pg-line">${trace(message.slice(end + 1), files, jump)}</bdi>
          </details>`
        : first
    }
    ${cut > 0 ? html`<p class="pg-caution">${cut} more characters are not shown.</p>` : nothing}
  </li>`;
}
