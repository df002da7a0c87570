import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { optionProblem } from '../../verdicts/option.ts';
import type { OptionValue } from '../../verdicts/option.ts';
import type { ShownOption } from '../run/verdict-view.ts';
import { inlineCode } from './inline-code.client.ts';

type Set = (name: string, value: OptionValue) => void;

/** Controls for what the verdict depends on. */
export function verdictOptions(
  options: readonly ShownOption[],
  set: Set,
): TemplateResult | typeof nothing {
  if (options.length === 0) return nothing;
  return html`<div class="pg-verdict-options" role="group" aria-label="What the verdict depends on">
    ${options.map((option) => optionField(option, set))}
  </div>`;
}

function optionField(option: ShownOption, set: Set): TemplateResult {
  const { name, spec } = option;
  return html`<label class="pg-option" data-kind=${spec.kind}>
    <code class="pg-option-name">${name}</code>
    ${control(option, set)}
    <span class="pg-hint">${inlineCode(spec.label)}</span>
  </label>`;
}

/** A number is not `live`: a panel that is drawn anew in between must not take away what is being typed. */
function control({ name, spec, value }: ShownOption, set: Set): TemplateResult {
  switch (spec.kind) {
    case 'boolean':
      return html`<input
        type="checkbox"
        aria-label=${name}
        data-option=${name}
        .checked=${live(value === true)}
        @change=${(event: Event) => {
          set(name, (event.currentTarget as HTMLInputElement).checked);
        }}
      />`;
    case 'number':
      return html`<span class="pg-option-number"
        ><input
          type="number"
          aria-label=${name}
          data-option=${name}
          min=${spec.min}
          max=${spec.max}
          .value=${String(value)}
          @change=${(event: Event) => {
            const input = event.currentTarget as HTMLInputElement;
            const number = Math.min(spec.max, Math.max(spec.min, Math.round(Number(input.value))));
            const isRight = input.value !== '' && optionProblem(name, spec, number) === null;
            // What is no number leaves the option as it was.
            if (isRight) set(name, number);
            input.value = String(isRight ? number : value);
          }}
        />${spec.unit === 'seconds' ? html` <span class="pg-quiet">s</span>` : nothing}</span
      >`;
    case 'choice':
      return html`<select
        aria-label=${name}
        data-option=${name}
        @change=${(event: Event) => {
          set(name, (event.currentTarget as HTMLSelectElement).value);
        }}
      >
        ${spec.choices.map(
          (choice) =>
            html`<option value=${choice} .selected=${choice === value}>${choice}</option>`,
        )}
      </select>`;
  }
}
