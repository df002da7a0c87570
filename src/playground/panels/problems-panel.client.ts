import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { mainFile } from '../files/source-file.ts';
import { inlineCode } from './inline-code.client.ts';
import type { EditorName, FileProblem, Jump, View } from './view.ts';

const shown = 50;

/** What is wrong with event and handler; each problem leads to its place. */
export function problemsPanel(
  { checked, event, handler }: View['problems'],
  jump: Jump,
): TemplateResult {
  const count = event.length + handler.length;
  return html`<section class="pg-region" aria-label="Problems" ?data-empty=${count === 0}>
    <div class="pg-region-head">
      <span class="pg-region-name">Problems</span>
      ${count > 0 ? html`<span class="pg-count">${count}</span>` : nothing}
    </div>
    ${
      count === 0
        ? html`<p class="pg-quiet">
            ${checked ? 'The event is as the service sends it.' : 'Checking…'}
          </p>`
        : html`<ul class="pg-problems">
            ${list('event', event, jump)} ${list('handler', handler, jump)}
          </ul>`
    }
  </section>`;
}

function list(editor: EditorName, problems: FileProblem[], jump: Jump): TemplateResult[] {
  const rows = problems.slice(0, shown).map(
    (problem) =>
      html`<li>
        <button
          type="button"
          class="pg-problem"
          @click=${() => {
            jump(editor, problem);
          }}
        >
          <span class="pg-place">${nameOf(editor, problem)} ${problem.line}:${problem.column}</span>
          <span>${inlineCode(problem.message)}</span>
        </button>
      </li>`,
  );
  if (problems.length > shown) {
    rows.push(html`<li class="pg-quiet">and ${problems.length - shown} more in the ${editor}</li>`);
  }
  return rows;
}

function nameOf(editor: EditorName, { file = mainFile }: FileProblem): string {
  if (editor === 'event') return 'Event';
  return file === mainFile ? 'Handler' : file;
}
