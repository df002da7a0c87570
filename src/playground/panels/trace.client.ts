import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { FilePosition } from '../../sandbox/protocol.ts';
import { findPositions } from '../run/find-positions.ts';
import { heaps } from '../run/heaps.ts';
import type { Jump } from './view.ts';

/** Text from the sandbox, in which places in the function's files are buttons that lead there. The rest stays text. */
export function trace(
  text: string,
  files: readonly string[],
  jump: Jump,
): (string | TemplateResult)[] {
  return findPositions(heaps.cut(text), files).map(({ text: piece, position }) =>
    position ? jumpLink(piece, position, jump) : piece,
  );
}

/** The text is a property, so that no space of this file gets into the trace. */
export function jumpLink(text: string, position: FilePosition, jump: Jump): TemplateResult {
  return html`<button
    type="button"
    class="pg-link"
    @click=${() => {
      jump('handler', position);
    }}
    .textContent=${text}
  ></button>`;
}
