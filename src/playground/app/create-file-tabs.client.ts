import { html, nothing, render } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { checkFileName } from '../files/check-file-name.ts';
import { extraFilesLimit } from '../files/extra-file.ts';
import { shownName } from '../files/language-of-file.ts';
import { mainFile } from '../files/source-file.ts';
import { inlineCode } from '../panels/inline-code.client.ts';
import type { Notice } from '../panels/create-notice.client.ts';
import type { HandlerFiles } from './create-handler-files.ts';
import { nextTab } from './next-tab.ts';

export interface FileTabsOptions {
  place: HTMLElement;
  /** What the tabs switch. */
  panel: HTMLElement;
  files: HandlerFiles;
  notify: (notice: Notice) => void;
}

/** What is being named: a new file, or the one that is shown. */
type Naming = { what: 'Add' | 'Rename'; value: string; fault: string | null } | null;

/** Renders the tabs of the function's files over the editor, and again with each change. */
export function createFileTabs({ place, panel, files, notify }: FileTabsOptions): void {
  let naming: Naming = null;
  const id = panel.id;

  const draw = (): void => {
    panel.setAttribute('aria-labelledby', tabId(files.shown().name));
    render(html`${tabs()} ${naming ? form(naming) : buttons()}`, place);
  };
  const tabId = (name: string): string => `${id}-tab-${files.names().indexOf(name)}`;
  const begin = (next: Naming): void => {
    naming = next;
    draw();
    const field = place.querySelector('input');
    field?.focus();
    field?.select();
  };
  const focusTab = (): void => {
    place.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  };
  const remove = (name: string): void => {
    const removed = files.remove(name);
    if (!removed) return;
    focusTab();
    const undo = (): void => {
      if (!files.names().includes(name)) files.add(removed.file, removed.index);
    };
    notify({ text: `\`${name}\` is deleted.`, actions: [{ label: 'Undo', act: undo }] });
  };
  const finish = (event: Event): void => {
    event.preventDefault();
    if (!naming) return;
    const { what } = naming;
    const value = place.querySelector('input')?.value.trim() ?? '';
    const current = files.shown().name;
    const taken = files.names().filter((name) => what === 'Add' || name !== current);
    const fault = checkFileName(value, taken);
    if (fault !== null) {
      begin({ what, value, fault });
      return;
    }
    naming = null;
    if (what === 'Add') files.add({ name: value, code: value.endsWith('.json') ? '{}\n' : '' });
    else files.rename(current, value);
    focusTab();
  };
  const onKey = (event: KeyboardEvent): void => {
    const names = files.names();
    const current = files.shown().name;
    const next = nextTab(event.key, names.indexOf(current), names.length);
    if (next !== null) {
      event.preventDefault();
      files.show(names[next] ?? mainFile);
      focusTab();
    } else if (event.key === 'Delete' && current !== mainFile) remove(current);
  };

  const tabs = (): TemplateResult =>
    html`<div class="pg-tabs" role="tablist" aria-label="Files of the function" @keydown=${onKey}>
      ${files.names().map((name) => {
        const selected = name === files.shown().name;
        return html`<button
          type="button"
          role="tab"
          class="pg-tab"
          id=${tabId(name)}
          aria-selected=${String(selected)}
          aria-controls=${id}
          tabindex=${selected ? 0 : -1}
          @click=${() => {
            files.show(name);
          }}
          .textContent=${shownName(name, files.language())}
        ></button>`;
      })}
    </div>`;
  const buttons = (): TemplateResult => {
    const { name } = files.shown();
    return html`${
      files.names().length <= extraFilesLimit
        ? button('Add file', () => {
            begin({ what: 'Add', value: 'helper.mjs', fault: null });
          })
        : nothing
    }${
      name === mainFile
        ? nothing
        : html`${button('Rename', () => {
            begin({ what: 'Rename', value: name, fault: null });
          })}${button('Delete', () => {
            remove(name);
          })}`
    }`;
  };
  const button = (label: string, act: () => void): TemplateResult =>
    html`<button type="button" class="pg-button pg-small" @click=${act}>${label}</button>`;
  const form = ({ what, value, fault }: NonNullable<Naming>): TemplateResult =>
    html`<form class="pg-naming" @submit=${finish}>
      <input
        aria-label="File name"
        aria-invalid=${String(fault !== null)}
        autocapitalize="off"
        autocomplete="off"
        spellcheck="false"
        .value=${value}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Escape') return;
          naming = null;
          draw();
          focusTab();
        }}
      />
      <button class="pg-button pg-small">${what === 'Add' ? 'Add' : 'Rename'}</button>
      ${button('Cancel', () => {
        naming = null;
        draw();
        focusTab();
      })}
      ${fault === null ? nothing : html`<p class="pg-bad" role="alert">${inlineCode(fault)}</p>`}
    </form>`;

  files.onNames(draw);
  draw();
}
