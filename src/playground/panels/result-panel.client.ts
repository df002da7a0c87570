import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { mainFile } from '../files/source-file.ts';
import type { ResponseCheck, RunReport } from '../run/run-report.ts';
import { inlineCode } from './inline-code.client.ts';
import { streamFacts } from './stream-facts.client.ts';
import { jumpLink, trace } from './trace.client.ts';
import type { Jump, View } from './view.ts';

const waiting = {
  idle: 'Run the handler to see what it answers.',
  starting: 'Starting the sandbox…',
  running: 'Running…',
} as const;

/** What the last run came to. */
export function resultPanel(run: View['run'], jump: Jump): TemplateResult {
  const report = run.state === 'done' ? run.report : null;
  return html`<section
    class="pg-region pg-result"
    aria-label="Result"
    data-outcome=${report?.outcome ?? nothing}
    aria-busy=${run.state === 'starting' || run.state === 'running'}
  >
    <div class="pg-region-head">
      <span class="pg-region-name">Result</span>
      ${
        report
          ? html`<span class="pg-badge">${report.title}</span
              ><span class="pg-quiet">${report.timing}</span>`
          : nothing
      }
    </div>
    ${
      run.state === 'done'
        ? reportBody(run.report, jump)
        : html`<p class="pg-quiet" ?data-progress=${run.state !== 'idle'}>${waiting[run.state]}</p>`
    }
  </section>`;
}

function reportBody(report: RunReport, jump: Jump): TemplateResult {
  const { text, response, stream, position, notices, files } = report;
  const where = position?.file === mainFile ? 'the handler' : position?.file;
  return html`${notices.map((notice) => html`<p class="pg-caution">${notice}</p>`)}
    ${
      position
        ? html`<p>${jumpLink(`Go to line ${position.line} of ${where}`, position, jump)}</p>`
        : nothing
    }
    ${stream ? streamFacts(stream, files, jump) : nothing}
    <pre class="pg-output-text" tabindex="0" role="group" aria-label="What the handler answered">
${trace(text, files, jump)}</pre>
    ${response ? checkLine(response) : nothing}`;
}

function checkLine(check: ResponseCheck): TemplateResult {
  if (check.kind === 'unread') {
    return html`<p class="pg-quiet">The service does not read the response.</p>`;
  }
  if (check.kind === 'streamed') {
    return html`<p class="pg-quiet">The handler streamed this response: it is not checked.</p>`;
  }
  if (check.problems.length === 0) {
    return html`<p class="pg-good">The response is one that the service accepts.</p>`;
  }
  return html`<p class="pg-bad">The service does not accept this response:</p>
    <ul class="pg-list">
      ${check.problems.map(({ message }) => html`<li>${inlineCode(message)}</li>`)}
    </ul>`;
}
