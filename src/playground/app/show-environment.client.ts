import { html, nothing, render } from 'lit/html.js';
import type { RuntimeName } from '../../sandbox/protocol.ts';
import { lambdaVariables } from '../environment/lambda-variables.ts';
import type { Environment } from '../environment/read-environment.ts';
import { inlineCode } from '../panels/inline-code.client.ts';
import type { SettingsParts } from './find-parts.client.ts';

/** Shows what there is to say about the variables: how many, which problems, what Lambda sets. */
export function showEnvironment(
  { environment, summary, problems: place, lambdaSets }: SettingsParts,
  { variables, problems, runtime }: Environment & { runtime: RuntimeName },
): void {
  const count = Object.keys(variables).length;
  const faults = problems.length;
  summary.textContent = [
    count === 0 ? '' : `${count} variable${count === 1 ? '' : 's'}`,
    faults === 0 ? '' : `${faults} problem${faults === 1 ? '' : 's'}`,
  ]
    .filter(Boolean)
    .join(', ');
  summary.toggleAttribute('data-faulty', faults > 0);
  environment.setAttribute('aria-invalid', String(faults > 0));
  render(
    faults === 0
      ? nothing
      : html`<ul class="pg-list pg-faults">
          ${problems.slice(0, 20).map(
            ({ line, message }) =>
              html`<li>
                ${line === undefined ? nothing : html`<span class="pg-place">Line ${line}</span>`}
                <span>${inlineCode(message)}</span>
              </li>`,
          )}
        </ul>`,
    place,
  );
  render(
    lambdaVariables(runtime).map(
      ({ name, value }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    ),
    lambdaSets,
  );
}
